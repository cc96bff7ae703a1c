/** The PDFs of a build, and those of the fixtures, before veraPDF in both profiles. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { TemporaryFolder } from '../support/temporary-folder.ts'
import { buildFixtures } from './fixtures.ts'
import { type Validation, validate } from './verapdf.ts'

/**
 * @param dist
 *   A built site.
 * @param say
 *   Takes a line for the one who waits.
 * @returns
 *   All failed rules; throws a `MissingToolError` without Java or Maven.
 */
export async function verifyPdfs(
  dist: string,
  say: (line: string) => void
): Promise<string[]> {
  const built = await pdfsBelow(dist)
  if (built.length === 0) return [`There is no PDF in ${dist}: build it first`]
  await using folder = await TemporaryFolder.make()
  await buildFixtures(folder.path)
  const validations = await validate([...built, ...(await pdfsBelow(folder.path))])
  for (const { path, profile, passedRules, failedRules } of validations)
    say(
      `veraPDF: ${profile} ${path}: ${passedRules} rules passed, ${failedRules.length} failed`
    )
  return validations.flatMap(faults)
}

async function pdfsBelow(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  return names
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .map((name) => join(folder, name))
}

function faults({ path, profile, failedRules }: Validation): string[] {
  return failedRules.map(
    ({ rule, description, count, place }) =>
      `veraPDF: ${profile} ${path}: ${rule}, ${count} times: ${description} (${place})`
  )
}
