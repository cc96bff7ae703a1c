/** The PDF, the EPUB and the reading edition of one build: the same words in the same order, on the same pages. */
import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ContentsEntry, Section } from '../../pipeline/model/publication.ts'
import type { PageStart } from '../../pipeline/render/page-start.ts'
import { copyBooklet } from '../support/booklet.ts'
import { TemporaryFolder } from '../support/temporary-folder.ts'
import { type TextPart, textParts } from '../support/document-text.ts'
import { type Editions, editionsOf } from '../support/editions.ts'
import { drawnText, seenText, wordsOf } from '../support/pdf-text.ts'

let editions: Editions

beforeAll(async () => {
  editions = await editionsOf('manuscript')
}, 60_000)

afterAll(async () => {
  await editions?.pdf.loadingTask.destroy()
})

describe('the pages of the PDF', () => {
  it('each begin somewhere, in order, with the label of the page', async () => {
    const { pdf, pageStarts } = editions
    const labels =
      (await pdf.getPageLabels()) ?? pageStarts.map((_, index) => `${index + 1}`)
    expect(pageStarts.map(({ label }) => label)).toEqual(labels)
    expect(pageStarts).toHaveLength(pdf.numPages)
  })

  it('have their markers in the EPUB in that order, at the words with which they begin', async () => {
    const parts = [...documentsOf(editions.epub)].flatMap((text) => textParts(text))
    expect(labelsIn(parts)).toEqual(editions.pageStarts.map(({ label }) => label))
    await expectPages(editions, parts)
  })

  it('have the same markers in the reading edition', async () => {
    // Its first page holds the title page and the contents, and the colophon comes after it.
    const parts = [...editions.html.values()].flatMap((text) => textParts(text))
    const labels = editions.pageStarts.map(({ label }) => label)
    expect(
      labelsIn(parts).toSorted((a, b) => labels.indexOf(a) - labels.indexOf(b))
    ).toEqual(labels)
    await expectPages(editions, parts)
  })
})

describe('the words of the sections', () => {
  it('are the same in the EPUB and in the reading edition', () => {
    for (const { id } of written()) {
      const [epub, html] = [`${id}.xhtml`, `${id}.html`].map((name) => {
        const text = editions.epub.get(name) ?? editions.html.get(name) ?? ''
        return textParts(text, id).map(wordsIn).join('')
      })
      expect(html, id).toBe(epub)
    }
  })

  it('are the same in the PDF, in the same order, with nothing between them', async () => {
    for (const { id } of written()) {
      const printed = await printedSection(id)
      const document = editions.epub.get(`${id}.xhtml`) ?? ''
      let from = 0
      let isAfterDrawing = false
      for (const part of textParts(document, id)) {
        if (part.kind === 'drawing') isAfterDrawing = true
        if (part.kind !== 'text') continue
        const start = printed.indexOf(part.words, from)
        expect(start, `${id}: ${part.words}`).toBeGreaterThan(-1)
        const between = printed.slice(from, start)
        if (!isAfterDrawing && !isOfPrint(between, document)) expect(between, id).toBe('')
        from = start + part.words.length
        isAfterDrawing = false
      }
      expect(printed.slice(from), id).toBe('')
    }
  })
})

describe('what pdftotext reads of the PDF', () => {
  const hasProgram = spawnSync('pdftotext', ['-v']).error === undefined

  it.skipIf(!hasProgram)('has each long word of the model whole', async () => {
    const read = await readByPdftotext()
    const known = new Set([...editions.epub.values()].flatMap(allWords))
    expect(read.filter((word) => isPlain(word) && !known.has(word))).toEqual([])
    const counts = countsOf(read)
    const expected = countsOf(writtenTexts().flatMap(longWords))
    expect(expected.size).toBeGreaterThan(500)
    const missing = [...expected].filter(
      ([word, count]) => (counts.get(word) ?? 0) < count
    )
    expect(missing).toEqual([])
  })
})

async function readByPdftotext(): Promise<string[]> {
  const input = await editions.pdf.getData()
  const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], {
    input,
    encoding: 'utf8'
  })
  return stdout.split(/\s+/).map(withoutSigns)
}

function writtenTexts(): string[] {
  return written().map(({ id }) => editions.epub.get(`${id}.xhtml`) ?? '')
}

/** Also those that go on in another element, those of drawings, and the parts of what has a hyphen of its own: it may end a line. */
function allWords(document: string): string[] {
  return ['', ' '].flatMap((tag) =>
    document
      .replaceAll(/<[^>]*>/g, tag)
      .split(/[\s-]+/)
      .map(withoutSigns)
  )
}

/** Long words that stand between spaces in one text: those that may be broken. */
function longWords(document: string): string[] {
  const text = document
    .replaceAll(/<(svg|details|head|table)[ >][^]*?<\/\1>/g, '|')
    .replaceAll(/<[^>]*>/g, '|')
  return text.match(/(?<=\s[(‘“]?)\p{Ll}{9,}(?=[)’”,.;:!?…]*\s)/gu) ?? []
}

function withoutSigns(word: string): string {
  return word.replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')
}

function isPlain(word: string): boolean {
  return /^\p{Ll}{4,}$/u.test(word)
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Numbers of chapters, lists and pages, letters of the register, repeated heads of tables, and `:::print`. */
function isOfPrint(words: string, document: string): boolean {
  return (
    /^(?:(?:Deel|Bijlage)?\d+\.?|oppagina\d+|[A-Z]|(?:druk)+)?$/.test(words) ||
    headsOf(document).includes(words)
  )
}

function headsOf(document: string): string[] {
  return [...document.matchAll(/<thead.*?<\/thead>/gs)].map(([head]) =>
    textParts(`<table>${head}</table>`).map(wordsIn).join('')
  )
}

async function printedSection(id: string): Promise<string> {
  const starts = editions.pageStarts.map(({ place }) =>
    place.kind === 'section' ? place.sectionId : undefined
  )
  const first = starts.indexOf(id)
  const length = starts.slice(first + 1).findIndex((next) => next !== undefined)
  const end = length < 0 ? starts.length : first + 1 + length
  const texts: string[] = []
  for (let page = first; page < end; page++)
    texts.push(await drawnText(editions.pdf, page + 1))
  return texts.join('')
}

describe('a manuscript that is hard to set', () => {
  it('has its pages where they begin, whatever begins them', async () => {
    await using folder = await TemporaryFolder.make()
    await copyBooklet(folder.path)
    await writeFile(folder.join('inleiding.md'), hardText())
    const hard = await editionsOf(folder.path)
    expect(hard.pageStarts).toHaveLength(hard.pdf.numPages)
    expect(hard.pdf.numPages).toBeGreaterThan(40)
    const parts = [...documentsOf(hard.epub)].flatMap((text) => textParts(text))
    await expectPages(hard, parts)
    await hard.pdf.loadingTask.destroy()
  }, 60_000)
})

/** Blocks of many kinds, with emphasis, links and notes, so long that pages begin in all of them. */
function hardText(): string {
  const blocks = Array.from({ length: 60 }, (_, index) => {
    const word = (count: number) => `woord${index} `.repeat(count)
    return [
      `## Kop ${index}`,
      `${word(3 * index)}**vet ${word(index)}** [een link ${word(9)}](https://example.org/${index}) en *schuin*${word(40)}`,
      `- punt ${word(30)}\n- punt ${word(5)}`,
      `:::print\n${'druk '.repeat(90)}\n:::`,
      `> Een citaat ${word(25)}`,
      `Een adres: https://www.example.org/${'pad/'.repeat(index + 3)}einde ${word(9)}`,
      ...(index % 5 === 0
        ? ['![Een plantje met twee blaadjes](images/zaailing.png)']
        : []),
      `1. eerste ${word(12)}\n2. tweede ${word(12)}`
    ].join('\n\n')
  })
  return ['# Inleiding', ...blocks].join('\n\n')
}

/** In reading order. */
function* documentsOf(epub: ReadonlyMap<string, string>): Generator<string> {
  const opf = epub.get('package.opf') ?? ''
  const items = [...opf.matchAll(/<item id="([^"]+)" href="([^"]+)"/g)]
  const names = new Map(items.map(([, id, href]) => [id, href]))
  for (const [, id] of opf.matchAll(/<itemref idref="([^"]+)"/g))
    yield epub.get(names.get(id) ?? '') ?? ''
}

/** Written by an editor: what oogst makes (contents, literature) has other words in each edition. */
function written(): Section[] {
  return editions.publication.spine.filter(
    ({ role, sourcePath }) => sourcePath !== undefined && role !== 'colofon'
  )
}

function wordsIn(part: TextPart): string {
  return part.kind === 'text' ? part.words : ''
}

function labelsIn(parts: readonly TextPart[]): string[] {
  return parts.flatMap((part) => (part.kind === 'page' ? [part.label] : []))
}

/** A page that begins with a drawing has that, and no words that could be compared; the cover is one in the EPUB. */
async function expectPages(
  editions: Editions,
  parts: readonly TextPart[]
): Promise<void> {
  const documents = [...editions.epub.values()].join('')
  for (const [index, start] of editions.pageStarts.entries()) {
    const at = parts.findIndex(
      (part) => part.kind === 'page' && part.label === start.label
    )
    const after = parts.slice(at + 1).filter(({ kind }) => kind !== 'page')
    if (after[0]?.kind === 'drawing' || isCover(editions, start)) continue
    const text = after.map(wordsIn).join('')
    const words = firstWords(editions, start, text)
    const page = await seenText(editions.pdf, index + 1)
    // The inside of the cover is empty.
    if (page === '') continue
    // Its marker stands before a word that goes on from the page before.
    if (words.startsWith('https://') && text.slice(0, 400).includes(page.slice(0, 20)))
      continue
    const first = page.indexOf(words)
    expect(first, `${start.label}: ${words}`).toBeGreaterThan(-1)
    const before = page.slice(0, first)
    if (!isOfPrint(before, documents)) expect(before, start.label).toBe('')
  }
}

function isCover(editions: Editions, { place }: PageStart): boolean {
  const cover = editions.publication.spine.find(({ role }) => role === 'omslag')
  return place.kind === 'section' && place.sectionId === cover?.id
}

/** In the contents a title, in the register a term: each edition has words of its own behind them. */
function firstWords(editions: Editions, { place }: PageStart, text: string): string {
  const { spine, contents, index } = editions.publication
  const made = spine.find(({ id }) => place.kind === 'section' && place.sectionId === id)
  if (made && /^(?:inhoud|register)$/.test(made.role)) return made.title
  if (place.kind !== 'entry') return text.slice(0, 16)
  const titles = contents
    .flatMap(withChildren)
    .map(({ id, title }) => ({ id, text: title }))
  const terms = index
    .flatMap(({ entries }) => entries.flatMap((entry) => [entry, ...entry.children]))
    .map(({ id, term }) => ({ id, text: term }))
  const entry = [...titles, ...terms].find(({ id }) => id === place.id)
  return entry ? wordsOf(entry.text) : text.slice(0, 16)
}

function withChildren(entry: ContentsEntry): ContentsEntry[] {
  return [entry, ...entry.children.flatMap(withChildren)]
}
