/** Notes at the foot of the page, two hundred of them: in running text, lists, boxes, tables and last lines. */
import { appendFile, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Press } from '../../../pipeline/render/pdf/press.ts'
import { copyBooklet } from '../../support/booklet.ts'
import { type Printed, printed, type ReadPdf } from '../../support/printed.ts'
import { TemporaryFolder } from '../../support/temporary-folder.ts'

const noteCount = 200
/** Of the lines, in points. */
const [textSize, noteSize] = [13.4 * 0.75, 10.6 * 0.75]
const pageHeight = 677.48

let press: Press
let book: Printed

beforeAll(async () => {
  press = new Press(process.env)
  await using folder = await TemporaryFolder.make()
  await copyBooklet(folder.path)
  await appendFile(folder.join('publication.yaml'), 'notes: foot\n')
  await writeFile(folder.join('grond.md'), chapterOfNotes())
  book = await printed(folder.path, press)
}, 120_000)

afterAll(async () => {
  await book?.pdf.loadingTask.destroy()
  await press?.[Symbol.asyncDispose]()
})

describe('two hundred notes at the foot of the page', () => {
  it('each begin on the page of their reference', () => {
    const notes = book.publication.spine.flatMap((section) => section.notes)
    expect(notes.length).toBeGreaterThanOrEqual(noteCount)
    for (const { id, referenceIds } of notes)
      expect(book.pageMap.get(id), id).toBe(book.pageMap.get(referenceIds[0] ?? ''))
  })

  it('stand below the text, on pages that are not half empty', async () => {
    const first = book.pageMap.get('hoofdstuk-1') ?? 0
    const last = (book.pageMap.get('hoofdstuk-2') ?? 0) - 1
    for (let page = first; page < last; page++) {
      const text = await bottoms(book.pdf, page, textSize)
      const notes = await bottoms(book.pdf, page, noteSize)
      if (notes.length === 0) continue
      expect(Math.max(...notes), `page ${page}`).toBeLessThan(Math.min(...text))
      expect(Math.min(...text) - Math.max(...notes)).toBeLessThan(pageHeight / 2)
    }
  })

  it('need no second print', () => {
    expect(book.secondPrints).toBe(0)
  })
})

/** Base lines of text of one size, in points from below. */
async function bottoms(pdf: ReadPdf, page: number, size: number): Promise<number[]> {
  const { items } = await (await pdf.getPage(page)).getTextContent()
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' && Math.abs(item.height - size) < 0.05
      ? [Number(item.transform[5])]
      : []
  )
}

/** What stands where differs with the length of the texts, and so do the ends of the pages. */
function chapterOfNotes(): string {
  const blocks = [
    '# De grond',
    '## Rust {#rust}',
    ':::figuur[Een bed.]{#figuur-bed}\n![Een bed tussen twee paden](images/bed.svg)\n:::'
  ]
  const definitions: string[] = []
  const note = (length: number): string => {
    definitions.push(`[^n${definitions.length}]: ${sentence(length)}`)
    return `[^n${definitions.length - 1}]`
  }
  for (let turn = 0; definitions.length < noteCount; turn++) {
    const length = 8 + ((turn * 7) % 23)
    blocks.push(
      `${sentence(length)}${note(length)} ${sentence(30)} ${sentence(length)}${note(9)}`,
      `- ${sentence(length)}\n- ${sentence(6)}${note(length + 12)}\n- ${sentence(5)}`,
      `${sentence(60 + length)}${note(40)}`
    )
    if (turn % 3 === 0)
      blocks.push(`:::kader[Kader ${turn}]\n${sentence(40)}${note(20)}\n:::`)
    if (turn % 4 === 0) blocks.push(`## Kop ${turn}`, `> ${sentence(30)}${note(length)}`)
    if (turn % 5 === 0)
      blocks.push(
        `:::tabel[Tabel ${turn}]\n| A | B |\n|:--|:--|\n${`| een | ${sentence(4)} |\n`.repeat(7)}| twee | drie${note(8)} |\n:::`
      )
  }
  return `${[...blocks, sentence(20), ...definitions].join('\n\n')}\n`
}

function sentence(length: number): string {
  const words = Array.from(
    { length },
    (_, index) => ['zaad', 'regen', 'humus'][index % 3]
  )
  return `De ${words.join(' ')}.`
}
