/** The PDFs of a build, and those of the fixtures, before veraPDF (PDF/UA-1, and the PDF/A that each claims) and readers. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { TemporaryFolder } from '../support/temporary-folder.ts'
import { buildFixtures } from './fixtures.ts'
import { readerFindings, readerNames } from './pdf-readers.ts'
import { type Profile, type Validation, validate } from './verapdf.ts'

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
  const paths = [...built, ...(await pdfsBelow(folder.path))]
  const profiles = await Promise.all(paths.map(claimedProfiles))
  const validations = await validate(new Map(profiles))
  for (const { path, profile, passedRules, failedRules } of validations)
    say(
      `veraPDF: ${profile} ${path}: ${passedRules} rules passed, ${failedRules.length} failed`
    )
  const complaints = await readByAll(paths, folder)
  say(`${readerNames}: ${complaints.length} complaints about ${paths.length} files`)
  return [...validations.flatMap(faults), ...complaints]
}

/** First a file without its end: a reader that says nothing of that says nothing by its silence. */
async function readByAll(
  paths: readonly string[],
  folder: TemporaryFolder
): Promise<readonly string[]> {
  const [first = ''] = paths
  const broken = folder.join('broken.pdf')
  const whole = await readFile(first)
  await writeFile(broken, whole.subarray(0, whole.length - 2000))
  const silent = readerNames
    .split(', ')
    .filter((name) => !readerFindings([broken]).some((line) => line.includes(name)))
  if (silent.length > 0)
    throw new Error(
      `A PDF without its end is read without a word by ${silent.join(', ')}`
    )
  return readerFindings(paths)
}

/** PDF/UA, and the part of PDF/A that its XMP names: that stands in the file as it is. */
async function claimedProfiles(
  path: string
): Promise<readonly [string, readonly Profile[]]> {
  const text = await readFile(path, 'latin1')
  return [path, ['ua1', text.includes('<pdfaid:part>3<') ? '3a' : '2a']]
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
