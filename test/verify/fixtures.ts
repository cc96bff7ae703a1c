/** Publications that are hard to tag, made into PDFs: each folder of `test/fixtures/pdf/` lies over the small booklet. */
import { join } from 'node:path'
import { build } from '../../pipeline/build.ts'
import type { PrintEdition } from '../../pipeline/options.ts'
import { copyBooklet, fixturesFolder } from '../support/booklet.ts'
import { untimed } from '../support/findings.ts'
import { subfolders } from '../support/folders.ts'

const cases = join(fixturesFolder, 'pdf')

/** Writes `<folder>/<case>/…` for each case, and one for the printer. Throws when a case is not clean. */
export async function buildFixtures(folder: string): Promise<void> {
  for (const name of await subfolders(cases)) await buildFixture(folder, name)
  await buildFixture(folder, 'notes-at-foot', { isMultipleOfFour: true })
}

async function buildFixture(
  folder: string,
  name: string,
  printEdition?: PrintEdition
): Promise<void> {
  const manuscript = join(folder, 'manuscripts', name)
  await copyBooklet(manuscript, join(cases, name))
  const { isWritten, files, notices } = await build({
    manuscriptFolder: manuscript,
    outFolder: join(folder, printEdition ? `${name}-druk` : name),
    formats: new Set(['pdf']),
    printEdition,
    environment: process.env,
    generator: 'oogst test',
    timed: untimed
  })
  const messages = files.flatMap((file) => file.messages.map(String))
  if (!isWritten)
    throw new Error(`The fixture ${name} is not clean:\n${messages.join('\n')}`)
  if (notices.some((notice) => notice.includes('tweede afdruk')))
    throw new Error(`The fixture ${name} was printed twice`)
}
