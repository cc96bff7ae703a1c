/** Books of other sizes and scripts than most: a right PDF, or a message. */
import { spawnSync } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extractText } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inspect } from '../../../pipeline/inspect.ts'
import { Press } from '../../../pipeline/render/pdf/press.ts'
import { copyBooklet, fixturesFolder } from '../../support/booklet.ts'
import { untimed } from '../../support/findings.ts'
import { printed } from '../../support/printed.ts'
import { TemporaryFolder } from '../../support/temporary-folder.ts'

let press: Press

beforeAll(() => {
  press = new Press(process.env)
})

afterAll(async () => {
  await press?.[Symbol.asyncDispose]()
})

describe('words of other scripts', () => {
  const words =
    'λόγος Ἀθῆναι библиотека ґанок שלום עולם مرحبا بالعالم كتاب مكتبة سلام Tiếng Việt źdźbło'.split(
      ' '
    )
  const hasProgram = spawnSync('pdftotext', ['-v']).error === undefined

  test.skipIf(!hasProgram)(
    'are read as they were typed',
    async () => {
      await using folder = await TemporaryFolder.make()
      await copyBooklet(folder.path, join(fixturesFolder, 'pdf', 'scripts'))
      const { bytes, pdf, secondPrints } = await printed(folder.path, press)
      const options = { input: bytes, encoding: 'utf8' } as const
      const { stdout } = spawnSync('pdftotext', ['-', '-'], options)
      for (const word of words) expect(stdout).toContain(word)
      // Arabic in a sentence, in bold, and in a table.
      expect(stdout.match(/كتاب/g)).toHaveLength(3)
      expect(secondPrints).toBe(0)
      await pdf.loadingTask.destroy()
    },
    60_000
  )
})

describe('the length of a book', () => {
  test('may be one chapter of three hundred pages', async () => {
    await using folder = await TemporaryFolder.make()
    await copyBooklet(folder.path)
    await writeFile(folder.join('inleiding.md'), longChapter(1100))
    const { pdf, secondPrints } = await printed(folder.path, press)
    expect(pdf.numPages).toBeGreaterThan(300)
    expect(secondPrints).toBe(0)
    const { text } = await extractText(pdf, { mergePages: true })
    for (const number of [1, 550, 1100]) expect(text).toContain(`EINDE${number}.`)
    await pdf.loadingTask.destroy()
  }, 120_000)

  test('may be one page, with its head and number', async () => {
    await using folder = await TemporaryFolder.make()
    await copyBooklet(folder.path)
    const settings = await readFile(folder.join('publication.yaml'), 'utf8')
    const spine = 'spine:\n  - role: inleiding\n    file: inleiding.md\n'
    await writeFile(
      folder.join('publication.yaml'),
      settings.replace(/^spine:[^]*/m, spine)
    )
    await writeFile(folder.join('inleiding.md'), '# Kort\n\nEén zin.\n')
    const { pdf } = await printed(folder.path, press)
    expect(pdf.numPages).toBe(1)
    const { text } = await extractText(pdf, { mergePages: true })
    expect(text.split('\n').toSorted()).toEqual(['1', 'Eén zin.', 'Kort', 'Kort'])
    await pdf.loadingTask.destroy()
  }, 30_000)

  test('may not be nothing: a message says so', async () => {
    await using folder = await TemporaryFolder.make()
    await copyBooklet(folder.path)
    const settings = 'title: Leeg\npublishers: [Uitgever]\nspine: []\n'
    await writeFile(folder.join('publication.yaml'), settings)
    await rm(folder.join('inleiding.md'))
    const { hasErrors, files } = await inspect(folder.path, untimed)
    expect(hasErrors).toBe(true)
    expect(files.flatMap((file) => file.messages.map(String)).join('\n')).toContain(
      'spine'
    )
  })
})

function longChapter(paragraphs: number): string {
  const sentence = 'Een buurt verandert langzaam, en wie er woont merkt dat het laatst. '
  const texts = Array.from(
    { length: paragraphs },
    (_, index) => `${sentence.repeat(8)}EINDE${index + 1}.`
  )
  return ['# Inleiding', ...texts].join('\n\n')
}
