/** Notes at the foot of the page, two hundred of them: in running text, lists, boxes, tables and last lines. */
import { appendFile, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Press } from '../../../pipeline/render/pdf/press.ts'
import { copyBooklet } from '../../support/booklet.ts'
import { type Printed, printed, type ReadPdf } from '../../support/printed.ts'
import { tagTree } from '../../support/tag-tree.ts'
import { TemporaryFolder } from '../../support/temporary-folder.ts'

const noteCount = 200
/** Of the lines, in points. */
const [textSize, tableSize, noteSize] = [13.4 * 0.75, 12 * 0.75, 10.6 * 0.75]
const pageHeight = 677.48
/** Of the text, and where its last line may stand. */
const [lineHeight, footOfPage] = [15, 60]

let press: Press
let book: Printed

beforeAll(async () => {
  press = new Press(process.env)
  book = await printedChapter(chapterOfNotes())
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
      const lowest = Math.min(...text, ...(await bottoms(book.pdf, page, tableSize)))
      expect(lowest - Math.max(...notes), `page ${page}`).toBeLessThan(pageHeight / 2)
    }
  })

  it('need no second print', () => {
    expect(book.secondPrints).toBe(0)
  })
})

describe('notes that are longer than half a page', () => {
  const long = [60, 22, 120, 45]
  let book: Printed

  beforeAll(async () => {
    book = await printedChapter(chapterOfLongNotes(long))
  }, 60_000)

  afterAll(() => book?.pdf.loadingTask.destroy())

  it('begin on the page of their reference', () => {
    const notes = book.publication.spine.flatMap((section) => section.notes)
    expect(notes.length).toBeGreaterThan(long.length)
    for (const { id, referenceIds } of notes)
      expect(book.pageMap.get(id), id).toBe(book.pageMap.get(referenceIds[0] ?? ''))
    expect(book.secondPrints).toBe(0)
  })

  it('run on at the feet of the next pages, below the text and over no other note', async () => {
    const pages = await pagesOfNotes(book.pdf)
    expect(pages.length).toBeGreaterThan(long.length)
    for (const { page, text, notes } of pages) {
      // The last page of a chapter may have the rest of a note and nothing else.
      if (text.length > 0)
        expect(Math.max(...notes), `page ${page}`).toBeLessThan(Math.min(...text))
      const lines = [...new Set(notes.map(Math.round))].toSorted((a, b) => a - b)
      expect(lines[0], `page ${page}`).toBeGreaterThan(55)
      for (const [index, line] of lines.slice(1).entries())
        expect(line - (lines[index] ?? 0), `page ${page}`).toBeGreaterThan(9)
    }
  })

  it('are cut where a page would be left half empty', async () => {
    const first = book.pageMap.get('hoofdstuk-1') ?? 0
    const last = (book.pageMap.get('hoofdstuk-2') ?? 0) - 1
    for (let page = first; page < last; page++) {
      const text = await bottoms(book.pdf, page, textSize)
      const notes = await bottoms(book.pdf, page, noteSize)
      const foot = notes.length > 0 ? Math.max(...notes) : footOfPage
      expect(Math.min(...text) - foot, `page ${page}`).toBeLessThan(6 * lineHeight)
    }
  })

  it('lose nothing, and are one note each for who listens', async () => {
    const text = await noteText(book.pdf)
    const expected = long.reduce((sum, length) => sum + length, 0)
    expect(text.split('loopt door').length - 1).toBe(expected)
    for (const index of long.keys())
      for (const end of ['BEGIN', 'EIND'])
        expect(text.split(`${end}${index}`).length - 1, `${end}${index}`).toBe(1)
    const tags = await tagTree(book.bytes)
    const notes = [...tags.matchAll(/ Note ID=hoofdstuk-1-noot-(\d+)/g)]
    expect(notes.map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 2 * long.length }, (_, index) => index + 1)
    )
  })
})

async function printedChapter(text: string): Promise<Printed> {
  await using folder = await TemporaryFolder.make()
  await copyBooklet(folder.path)
  await appendFile(folder.join('publication.yaml'), 'notes: foot\n')
  await writeFile(folder.join('grond.md'), text)
  return await printed(folder.path, press)
}

type PageOfNotes = {
  readonly page: number
  readonly text: readonly number[]
  readonly notes: readonly number[]
}

async function pagesOfNotes(pdf: ReadPdf): Promise<readonly PageOfNotes[]> {
  const pages: PageOfNotes[] = []
  for (let page = 1; page <= pdf.numPages; page++) {
    const notes = await bottoms(pdf, page, noteSize)
    const text = await bottoms(pdf, page, textSize)
    if (notes.length > 0) pages.push({ page, text, notes })
  }
  return pages
}

/** All that is set in the size of notes, page by page and line by line. */
async function noteText(pdf: ReadPdf): Promise<string> {
  const lines: string[] = []
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent()
    const pieces = items.flatMap((item) =>
      'str' in item && Math.abs(item.height - noteSize) < 0.05 ? [item] : []
    )
    const sorted = pieces.toSorted((a, b) => b.transform[5] - a.transform[5])
    lines.push(sorted.map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str)).join(''))
  }
  return lines.join(' ').replaceAll(/\s+/g, ' ')
}

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

/** Each stands lower on its page, and the last is the end of the chapter. */
function chapterOfLongNotes(lengths: readonly number[]): string {
  const blocks = lengths.map((length, index) => {
    const before = sentence(100 + 80 * index)
    const note = `${before}[^lang${index}] ${sentence(20)}[^kort${index}] ${sentence(150)}`
    return index % 2 === 0 ? note : `- ${note}`
  })
  const definitions = lengths.flatMap((length, index) => [
    `[^lang${index}]: BEGIN${index} ${'Deze noot is lang en *loopt door* op een volgende bladzijde. '.repeat(length)}EIND${index}.`,
    `[^kort${index}]: ${sentence(9)}`
  ])
  const start = [
    '# De grond',
    '## Rust {#rust}',
    ':::figuur[Een bed.]{#figuur-bed}\n![Een bed tussen twee paden](images/bed.svg)\n:::'
  ]
  return `${[...start, ...blocks, ...definitions].join('\n\n')}\n`
}

function sentence(length: number): string {
  const words = Array.from(
    { length },
    (_, index) => ['zaad', 'regen', 'humus'][index % 3]
  )
  return `De ${words.join(' ')}.`
}
