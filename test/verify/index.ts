/**
 * `npm run verify`: outside checkers on what `npm run build` made. `node test/verify/index.ts
 * FOLDER` takes another folder. Exit status: 0 nothing found, 1 faults, 3 a tool is missing.
 */
import { MissingToolError } from '../../pipeline/errors.ts'
import { verifyEpubs } from './epub.ts'
import { verifyPdfs } from './pdf.ts'
import { verifyRecords } from './records.ts'
import { verifySite } from './site.ts'

const folder = process.argv[2] ?? 'dist'
const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  const faults: string[] = []
  for (const verify of [verifyPdfs, verifyEpubs, verifySite, verifyRecords])
    faults.push(...(await verify(folder, say)))
  for (const fault of faults) say(fault)
  process.exitCode = faults.length > 0 ? 1 : 0
} catch (error) {
  if (!(error instanceof MissingToolError)) throw error
  process.stderr.write(`verify: ${error.message}.\n`)
  process.exitCode = 3
}
