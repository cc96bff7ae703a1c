/** Boxes with notes at the foot: where they begin, where they break, and where their grounds end. */
import { appendFile, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readStyles } from '../../../../pipeline/read/styles.ts'
import {
  startBrowser,
  type StartedBrowser
} from '../../../../pipeline/render/pdf/browser.ts'
import { openLayout, type PrintLayout } from '../../../../pipeline/render/pdf/layout.ts'
import { columnStep, inColumns } from '../../../../pipeline/render/pdf/page-map.ts'
import { printSource } from '../../../../pipeline/render/pdf/print-source.ts'
import { copyBooklet } from '../../../support/booklet.ts'
import { printable } from '../../../support/printed.ts'
import { TemporaryFolder } from '../../../support/temporary-folder.ts'

let started: StartedBrowser
let layout: PrintLayout

beforeAll(async () => {
  started = await startBrowser(process.env)
  layout = await laidOut(chapterWithBox(1, 10))
}, 60_000)

afterAll(async () => {
  await started?.[Symbol.asyncDispose]()
})

describe('a box that is longer than a page', () => {
  it('begins on the page where it stands', () => {
    expect(layout.pageMap.get('lang')).toBe(layout.pageMap.get('hoofdstuk-1'))
  })

  it('has a ground on each of its pages, that ends below its text and above the notes', async () => {
    const grounds = await groundsOf(layout)
    expect(grounds.length).toBeGreaterThan(2)
    for (const [index, { page, bottom, text, note }] of grounds.entries()) {
      expect(page).toBe((grounds[0]?.page ?? 0) + index)
      expect(bottom, `page ${page}`).toBeGreaterThan(text)
      expect(bottom, `page ${page}`).toBeLessThan(note)
    }
  })
})

describe('a box that fits on a page, and not on what is left of one', () => {
  it('stays whole where that leaves less than two fifths of a page empty', async () => {
    const { pageMap } = await laidOut(chapterWithBox(3, 4))
    expect(pageMap.get('lang')).toBe((pageMap.get('hoofdstuk-1') ?? 0) + 1)
  })

  it('breaks where it would leave more', async () => {
    const { pageMap } = await laidOut(chapterWithBox(1, 5))
    expect(pageMap.get('lang')).toBe(pageMap.get('hoofdstuk-1'))
  })
})

/** Px from the head of the page. */
type Ground = {
  readonly page: number
  readonly bottom: number
  /** Of the lowest line of the box. */
  readonly text: number
  /** The top of the first note. */
  readonly note: number
}

function groundsOf({ page, geometry }: PrintLayout): Promise<Ground[]> {
  return inColumns(page, geometry, () =>
    page.evaluate((stepPx): Ground[] => {
      const { left, top } = document.body.getBoundingClientRect()
      const pageOf = (box: DOMRect): number => Math.floor((box.left - left) / stepPx)
      const boxesOf = (selector: string): DOMRect[] =>
        [...document.querySelectorAll(selector)].flatMap((element) => [
          ...element.getClientRects()
        ])
      // An inline element has a box for each line, where the box of a paragraph goes down to the foot.
      const [lines, notes] = [boxesOf('.box em'), boxesOf('.foot-note')]
      return boxesOf('.ground-part').map((ground) => {
        const isOnPage = (box: DOMRect): boolean => pageOf(box) === pageOf(ground)
        return {
          page: pageOf(ground),
          bottom: ground.bottom - top,
          text: Math.max(...lines.filter(isOnPage).map((box) => box.bottom - top)),
          note: Math.min(...notes.filter(isOnPage).map((box) => box.top - top))
        }
      })
    }, columnStep(geometry))
  )
}

async function laidOut(chapter: string): Promise<PrintLayout> {
  await using folder = await TemporaryFolder.make()
  await copyBooklet(folder.path)
  await appendFile(folder.join('publication.yaml'), 'notes: foot\n')
  await writeFile(folder.join('grond.md'), chapter)
  const { publication } = await printable(folder.path)
  return await openLayout(started.browser, printSource(publication, await readStyles()))
}

/** With so many paragraphs before the box, and in it. */
function chapterWithBox(before: number, inside: number): string {
  const words = `*${'De bodem leeft en wie graaft ziet dat. '.repeat(14).trim()}*`
  const paragraphs = Array.from({ length: inside }, (_, index) => `${words}[^n${index}]`)
  const notes = paragraphs.map((_, index) => `[^n${index}]: Een noot bij het kader.`)
  return [
    '# De grond',
    '## Rust {#rust}',
    ...Array.from({ length: before }, () => words),
    ':::kader[Een lang kader]{#lang}',
    ...paragraphs,
    ':::',
    ':::figuur[Een bed.]{#figuur-bed}\n![Een bed tussen twee paden](images/bed.svg)\n:::',
    ...notes
  ].join('\n\n')
}
