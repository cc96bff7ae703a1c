/** What a manuscript can hold that an EPUB may not: a message at its place, or a right EPUB. */
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { build } from '../../../pipeline/build.ts'
import { copyBooklet } from '../../support/booklet.ts'
import { untimed } from '../../support/findings.ts'
import { TemporaryFolder } from '../../support/temporary-folder.ts'

type Change = (folder: TemporaryFolder) => Promise<void>

describe('bad input', () => {
  it.each<[string, string, Change]>([
    [
      'an image of a type that EPUB does not have',
      'inleiding.md:3:1 image-exists',
      async (folder) => {
        await writeFile(folder.join('boek/images/foto.tiff'), 'II*\0')
        await introduction(folder, '![Een bed](images/foto.tiff)')
      }
    ],
    [
      'an image that is of another type than its name says',
      'inleiding.md:3:1 image-type-supported',
      async (folder) => {
        await writeFile(folder.join('boek/images/foto.webp'), 'II*\0')
        await introduction(folder, '![Een bed](images/foto.webp)')
      }
    ],
    [
      'a drawing with a script',
      'inleiding.md:3:1 image-is-static',
      (folder) => drawing(folder, '<script>alert(1)</script>')
    ],
    [
      'a drawing that refers to somewhere else',
      'inleiding.md:3:1 image-is-static',
      (folder) => drawing(folder, '<image href="https://example.org/a.png"/>')
    ],
    [
      'an id that is no name in XML',
      'inleiding.md:3:1 identifier-well-formed',
      (folder) =>
        introduction(
          folder,
          ':::figuur[Jaar]{#2009}',
          '![Een bed](images/zaailing.png)',
          ':::'
        )
    ],
    [
      'a character that XML has not',
      'inleiding.md:3:2 character-in-font',
      (folder) => introduction(folder, 'a\u0001b')
    ],
    [
      'a chapter without a heading',
      'inleiding.md:1:1 section-has-title',
      (folder) => writeFile(folder.join('boek/inleiding.md'), 'Zomaar tekst.\n')
    ]
  ])(
    'is told: %s',
    async (_, expected, change) => {
      const { messages } = await built(change)
      expect(messages).toContain(expected)
    },
    30_000
  )

  it.each<[string, Change]>([
    [
      'signs that mean something in XML, and characters that it has not in what is not printed',
      (folder) =>
        introduction(
          folder,
          ']]> & \\<br>',
          ':::scherm',
          'a\u0001b\u000Bc\uFFFE',
          ':::',
          '![Een\u001F bed](images/zaailing.png)'
        )
    ],
    [
      'two images of the same name',
      async (folder) => {
        await mkdir(folder.join('boek/kaarten'))
        for (const name of ['kaarten/zaailing.png', 'images/Zaailing.PNG'])
          await copyFile(
            folder.join('boek/images/zaailing.png'),
            folder.join('boek', name)
          )
        await introduction(
          folder,
          '![Een](images/zaailing.png)',
          '![Twee](kaarten/zaailing.png)',
          '![Drie](images/Zaailing.PNG)'
        )
      }
    ]
  ])(
    'becomes a right EPUB: %s',
    async (_, change) => {
      const { messages, epub } = await built(change)
      expect(messages).toEqual([])
      const found = await EpubCheck.validate(epub ?? new Uint8Array())
      expect(
        found.messages.filter(({ severity }) => /fatal|error|warning/.test(severity))
      ).toEqual([])
    },
    30_000
  )
})

function introduction(folder: TemporaryFolder, ...blocks: string[]): Promise<void> {
  const text = ['# Inleiding', ...blocks].join('\n\n')
  return writeFile(folder.join('boek/inleiding.md'), `${text}\n`)
}

async function drawing(folder: TemporaryFolder, content: string): Promise<void> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`
  await writeFile(folder.join('boek/images/foto.svg'), svg)
  await introduction(folder, '![Een bed](images/foto.svg)')
}

/** The small booklet with a change, built as EPUB alone. */
async function built(change: Change) {
  await using folder = await TemporaryFolder.make()
  await copyBooklet(folder.join('boek'))
  await change(folder)
  const { files, isWritten } = await build({
    manuscriptFolder: folder.join('boek'),
    outFolder: folder.join('uit'),
    formats: new Set(['epub']),
    environment: {},
    generator: 'oogst test',
    timed: untimed
  })
  const messages = files.flatMap((file) =>
    file.messages
      .filter(({ fatal }) => fatal)
      .map(({ line, column, ruleId }) => `${file.basename}:${line}:${column} ${ruleId}`)
  )
  const epub = isWritten ? await readFile(folder.join('uit/boek/boek.epub')) : undefined
  return { messages, epub }
}
