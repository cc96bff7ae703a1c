/** Publications that are hard to tag, made into PDFs: each folder of `test/fixtures/pdf/` lies over the small booklet. */
import { join } from 'node:path'
import { build } from '../../pipeline/build.ts'
import { copyBooklet, fixturesFolder } from '../support/booklet.ts'
import { untimed } from '../support/findings.ts'
import { subfolders } from '../support/folders.ts'

const cases = join(fixturesFolder, 'pdf')

/** Writes `<folder>/<case>/…` for each case. Throws when a case is not clean. */
export async function buildFixtures(folder: string): Promise<void> {
  for (const name of await subfolders(cases)) {
    const manuscript = join(folder, 'manuscripts', name)
    await copyBooklet(manuscript, join(cases, name))
    const { isWritten, files } = await build({
      manuscriptFolder: manuscript,
      outFolder: join(folder, name),
      formats: new Set(['pdf']),
      environment: process.env,
      generator: 'oogst test',
      timed: untimed
    })
    const messages = files.flatMap((file) => file.messages.map(String))
    if (!isWritten)
      throw new Error(`The fixture ${name} is not clean:\n${messages.join('\n')}`)
  }
}
