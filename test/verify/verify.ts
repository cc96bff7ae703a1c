/**
 * `npm run verify`: veraPDF on the PDFs of `dist`, and on those of the fixtures, in both
 * profiles. Exit status: 0 no rule failed, 1 a rule failed, 2 there is no PDF, 3 Java or Maven
 * is missing.
 */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { MissingToolError } from '../../pipeline/errors.ts'
import { TemporaryFolder } from '../support/temporary-folder.ts'
import { buildFixtures } from './fixtures.ts'
import { type Validation, validate } from './verapdf.ts'

const dist = process.argv[2] ?? 'dist'

try {
  process.exitCode = await verify()
} catch (error) {
  if (!(error instanceof MissingToolError)) throw error
  process.stderr.write(`verify: ${error.message}.\n`)
  process.exitCode = 3
}

async function verify(): Promise<number> {
  const built = await pdfsBelow(dist)
  if (built.length === 0) {
    process.stderr.write(`verify: ${dist} holds no PDF; run \`npm run build\` first.\n`)
    return 2
  }
  await using folder = await TemporaryFolder.make()
  await buildFixtures(folder.path)
  const validations = await validate([...built, ...(await pdfsBelow(folder.path))])
  for (const validation of validations) process.stdout.write(line(validation))
  return validations.every(({ failedRules }) => failedRules.length === 0) ? 0 : 1
}

async function pdfsBelow(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  return names
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .map((name) => join(folder, name))
}

function line({ path, profile, passedRules, failedRules }: Validation): string {
  const faults = failedRules.map(
    ({ rule, description, count, place }) =>
      `  ${rule}, ${count} times: ${description}\n    ${place}\n`
  )
  const counts = `${passedRules} rules passed, ${failedRules.length} failed`
  return `${profile} ${path}: ${counts}\n${faults.join('')}`
}
