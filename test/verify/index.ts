/**
 * `npm run verify`: what a build makes, before the validators that decide. Exit status 1 with
 * findings, 3 when a validator cannot run on this machine.
 */
import { MissingToolError } from '../../pipeline/errors.ts'
import { TemporaryFolder } from '../support/temporary-folder.ts'
import { epubValidators, verifyEpubs } from './epub.ts'
import { findingLine } from './finding.ts'

try {
  await using folder = await TemporaryFolder.make()
  const findings = await verifyEpubs(folder.path)
  for (const finding of findings) process.stdout.write(`${findingLine(finding)}\n`)
  process.stdout.write(`${epubValidators}: ${findings.length} findings\n`)
  process.exitCode = findings.length === 0 ? 0 : 1
} catch (error) {
  if (!(error instanceof MissingToolError)) throw error
  process.stderr.write(`${error.message}.\n`)
  process.exitCode = 3
}
