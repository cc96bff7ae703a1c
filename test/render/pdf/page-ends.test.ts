/** The pages of the real booklet in its measured layout: how they end and begin, and the grid of their lines. */
import { expect, test } from 'vitest'
import { inspect } from '../../../pipeline/inspect.ts'
import { publicationModel } from '../../../pipeline/model/index.ts'
import { readStyles } from '../../../pipeline/read/styles.ts'
import { startBrowser } from '../../../pipeline/render/pdf/browser.ts'
import { openLayout } from '../../../pipeline/render/pdf/layout.ts'
import { linePx } from '../../../pipeline/render/pdf/page-geometry.ts'
import { columnStep, inColumns } from '../../../pipeline/render/pdf/page-map.ts'
import { printSource } from '../../../pipeline/render/pdf/print-source.ts'
import { untimed } from '../../support/findings.ts'

/** Blocks of text that go over a page, with the number of their lines on each. */
function linesOverPages(columnStepPx: number): { text: string; lines: number[] }[] {
  const start = document.body.getBoundingClientRect().left
  const found: { text: string; lines: number[] }[] = []
  const range = document.createRange()
  for (const block of document.querySelectorAll('p, dd, figcaption')) {
    range.selectNodeContents(block)
    const tops = new Map<number, number[]>()
    for (const box of range.getClientRects()) {
      if (box.width === 0) continue
      const page = Math.floor((box.left - start) / columnStepPx)
      const middle = (box.top + box.bottom) / 2
      const lines = tops.get(page) ?? []
      if (!lines.some((line) => Math.abs(line - middle) < 8)) lines.push(middle)
      tops.set(page, lines)
    }
    if (tops.size > 1)
      found.push({
        text: block.textContent.slice(0, 40),
        lines: [...tops.keys()]
          .toSorted((a, b) => a - b)
          .map((page) => tops.get(page)?.length ?? 0)
      })
  }
  return found
}

/** Notes of the margin that are not on the page of their reference, or not all of them. */
function notesOverPages(columnStepPx: number): string[] {
  const pageOf = (box: DOMRect | undefined) => box && Math.floor(box.left / columnStepPx)
  return Array.from(document.querySelectorAll('.section > p > .note'))
    .filter((note) => {
      const [first, second] = note.getClientRects()
      const reference = note.previousElementSibling?.getClientRects()[0]
      return second !== undefined || pageOf(first) !== pageOf(reference)
    })
    .map((note) => note.textContent)
}

/** Paragraphs of running text, with how far below a line of the grid each page of them begins. */
function placesOnGrid(linePx: number): { text: string; offGridPx: number }[] {
  const head = document.body.getBoundingClientRect().top
  // Title page and colophon are set by themselves.
  const running = '.section:not(.role-titelpagina, .role-colofon) > p'
  return Array.from(document.querySelectorAll(running)).flatMap((block) =>
    Array.from(block.getClientRects(), ({ top }) => ({
      text: block.textContent.slice(0, 40),
      offGridPx: Math.round(top - head) % linePx
    }))
  )
}

test('no page of the booklet begins or ends with one line of a paragraph or parts a note, and its text is on the grid', async () => {
  const { publications } = await inspect('manuscript', untimed)
  const [resolved] = publications
  if (!resolved) throw new Error('The manuscript has no publication')
  await using started = await startBrowser(process.env)
  const publication = await publicationModel(resolved)
  const { page, geometry } = await openLayout(
    started.browser,
    printSource(publication, await readStyles())
  )
  const [split, notes, places] = await inColumns(page, geometry, async () => [
    await page.evaluate(linesOverPages, columnStep(geometry)),
    await page.evaluate(notesOverPages, columnStep(geometry)),
    await page.evaluate(placesOnGrid, linePx)
  ])
  expect(split.length).toBeGreaterThan(20)
  expect(split.filter(({ lines }) => lines.at(0) === 1 || lines.at(-1) === 1)).toEqual([])
  expect(notes).toEqual([])
  expect(places.length).toBeGreaterThan(200)
  expect(places.filter(({ offGridPx }) => offGridPx !== 0)).toEqual([])
})
