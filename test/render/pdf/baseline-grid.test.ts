import { describe, expect, test } from 'vitest'
import { readPrintSettings } from '../../../pipeline/read/print-settings.ts'
import { keepBaselineGrid } from '../../../pipeline/render/pdf/baseline-grid.ts'
import { linePx, pageGeometry } from '../../../pipeline/render/pdf/page-geometry.ts'
import { columnStep, inColumns } from '../../../pipeline/render/pdf/page-map.ts'
import { testBrowser } from '../../support/test-browser.ts'

const geometry = pageGeometry(readPrintSettings({}))
const linesOfPage = geometry.contentHeightPx / linePx
const style = `p, h2, ul, li { margin: 0; font: 14px/${linePx}px serif }
  h2 { margin-top: ${linePx}px }
  p + ul { margin: ${linePx / 2}px 0 }
  .figure { margin: ${linePx}px 0; break-inside: avoid }
  table { border-collapse: collapse; font: 12px/17px serif }
  td { padding: 0 }`

const open = testBrowser()

const text = (lines: number) => '<p>Regel</p>'.repeat(lines)
const figure = (heightPx: number) =>
  `<div class="figure" style="height: ${heightPx}px"></div>`

type Laid = {
  readonly hasMoved: boolean
  /** Of each paragraph and heading its page, and the line of it on which it stands. */
  readonly lines: readonly (readonly [number, number])[]
  readonly gapsPx: readonly number[]
}

async function laid(body: string): Promise<Laid> {
  const html = `<!doctype html><html lang="nl"><style>${style}</style><body><div class="section">${body}</div></body></html>`
  const page = await open(html)
  const found = await inColumns(page, geometry, async () => {
    const hasMoved = await keepBaselineGrid(page, geometry)
    const measured = await page.evaluate(measure, columnStep(geometry), linePx)
    return { hasMoved, ...measured }
  })
  await page.close()
  return found
}

/** Runs in the browser. */
function measure(stepPx: number, linePx: number): Omit<Laid, 'hasMoved'> {
  const body = document.body.getBoundingClientRect()
  const lines = Array.from(document.querySelectorAll('p, h2'), (block) => {
    const box = block.getClientRects()[0] ?? body
    const page = Math.floor((box.left - body.left) / stepPx) + 1
    return [page, (box.top - body.top) / linePx] as const
  })
  const gapsPx = Array.from(document.querySelectorAll('.figure'), (figure) => {
    const below = figure.nextElementSibling?.getClientRects()[0]
    return (below?.top ?? Number.NaN) - figure.getBoundingClientRect().bottom
  })
  return { lines, gapsPx }
}

describe('keepBaselineGrid', () => {
  test('moves nothing that is on the grid', async () => {
    const { hasMoved, lines } = await laid(text(2) + figure(60) + text(1))
    expect(hasMoved).toBe(false)
    expect(lines.at(-1)).toEqual([1, 7])
  })

  test('gives room below what is not as high as whole lines', async () => {
    const { hasMoved, lines, gapsPx } = await laid(text(2) + figure(50) + text(1))
    expect(hasMoved).toBe(true)
    expect(lines.at(-1)).toEqual([1, 7])
    expect(gapsPx).toEqual([30])
  })

  test('takes a little room away where enough is left', async () => {
    const { lines, gapsPx } = await laid(text(2) + figure(64.5) + text(1))
    expect(lines.at(-1)).toEqual([1, 7])
    expect(gapsPx).toEqual([15.5])
  })

  test('leaves a heading the room above it', async () => {
    const { lines, gapsPx } = await laid(text(2) + figure(64.5) + '<h2>Kop</h2>')
    expect(lines.at(-1)).toEqual([1, 8])
    expect(gapsPx).toEqual([35.5])
  })

  test('counts what has moved above on the page', async () => {
    const two = text(1) + figure(50) + text(1) + figure(31) + text(1)
    const { lines } = await laid(two)
    expect(lines.map(([, line]) => line % 1)).toEqual([0, 0, 0])
  })

  test('keeps the lines behind a list that has no room above it', async () => {
    const body = `${text(linesOfPage)}<ul><li>Een</li></ul>${text(1)}<h2>Kop</h2>`
    const { lines } = await laid(body)
    expect(lines.slice(-2)).toEqual([
      [2, 2],
      [2, 4]
    ])
  })

  test('keeps those behind a table that goes over the page', async () => {
    const rows = '<tr><td>Cel</td></tr>'.repeat(12)
    const body = `${text(linesOfPage - 4)}<table>${rows}</table>${text(3)}`
    const { lines } = await laid(body)
    expect(lines.slice(-3).map(([page, line]) => [page, line % 1])).toEqual([
      [2, 0],
      [2, 0],
      [2, 0]
    ])
  })
})
