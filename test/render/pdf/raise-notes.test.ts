import { describe, expect, test } from 'vitest'
import { readPrintSettings } from '../../../pipeline/read/print-settings.ts'
import { pageGeometry } from '../../../pipeline/render/pdf/page-geometry.ts'
import { columnStep, inColumns } from '../../../pipeline/render/pdf/page-map.ts'
import { raiseNotes } from '../../../pipeline/render/pdf/raise-notes.ts'
import { testBrowser } from '../../support/test-browser.ts'

const geometry = pageGeometry(readPrintSettings({}))
const linesOfPage = geometry.contentHeightPx / 20
const style = `p, .figure { margin: 0; font: 14px/20px serif }
  section { padding-right: 160px; display: flow-root }
  .figure { margin-right: -160px; clear: right; break-inside: avoid }
  .note { float: right; clear: right; width: 140px; margin: 0 -160px 10px 0; font-size: 10px; line-height: 20px }`

const open = testBrowser()

/** A paragraph of one line with a note of so many. */
const noted = (lines: number) =>
  `<p>Regel<a>1</a><span class="note">${Array(lines).fill('noot').join('<br>')}</span></p>`
const figure = (lines: number) =>
  `<div class="figure" style="height: ${lines * 20}px"></div>`
const plain = (lines: number) => '<p>Regel</p>'.repeat(lines)

/** Of each note its page, and from which line of it to which. */
async function notesOf(body: string): Promise<[number, number, number][]> {
  const html = `<!doctype html><html lang="nl"><style>${style}</style><body><section>${body}</section></body></html>`
  const page = await open(html)
  const found = await inColumns(page, geometry, async () => {
    await raiseNotes(page, geometry)
    return page.evaluate((stepPx): [number, number, number][] => {
      const body = document.body.getBoundingClientRect()
      return Array.from(document.querySelectorAll('.note')).flatMap((note) =>
        Array.from(note.getClientRects()).map((box): [number, number, number] => [
          Math.floor((box.left - body.left) / stepPx) + 1,
          (box.top - body.top) / 20,
          (box.bottom - body.top) / 20
        ])
      )
    }, columnStep(geometry))
  })
  await page.close()
  return found
}

describe('raiseNotes', () => {
  test('leaves a note that fits beside its reference', async () => {
    expect(await notesOf(plain(10) + noted(3))).toEqual([[1, 10, 13]])
  })

  test('lets a note end with its page', async () => {
    expect(await notesOf(plain(linesOfPage - 1) + noted(5))).toEqual([
      [1, linesOfPage - 5, linesOfPage]
    ])
  })

  test('moves the notes above out of its way', async () => {
    const body = plain(linesOfPage - 8) + noted(4) + plain(3) + noted(6) + plain(20)
    expect(await notesOf(body)).toEqual([
      [1, linesOfPage - 10.5, linesOfPage - 6.5],
      [1, linesOfPage - 6, linesOfPage]
    ])
  })

  test('lets the notes of the next page stand at their references', async () => {
    const body = plain(linesOfPage - 1) + noted(6) + noted(2) + plain(3)
    expect((await notesOf(body)).at(-1)).toEqual([2, 0, 2])
  })

  test('does not raise a note into a figure', async () => {
    const body = plain(2) + figure(linesOfPage - 6) + plain(1) + noted(8) + plain(9)
    const notes = await notesOf(body)
    expect(notes.at(0)).toEqual([1, linesOfPage - 3, linesOfPage])
  })

  test('lets a note that is longer than a page run over', async () => {
    const notes = await notesOf(plain(3) + noted(linesOfPage + 4) + plain(30))
    expect(notes.map(([page]) => page)).toEqual([1, 2])
  })
})
