/** The baseline grid: behind a figure, a table or a box the lines of the text stand where they would have stood without it. */
import type { Page } from 'puppeteer'
import { linePx, type PageGeometry } from './page-geometry.ts'
import { columnStep } from './page-map.ts'

/** What moves may come on another page, and a table that goes on there may end elsewhere. */
const mostRounds = 4

/**
 * Lines of facing pages are level, and those of two sides of a leaf cover each other, when text
 * stands on a grid of lines from the head of the page. Headings take whole lines; what is as high
 * as it is gets more, or a little less, room below it.
 *
 * Works on a print document that is laid out in columns.
 *
 * @returns
 *   Whether anything moved.
 */
export async function keepBaselineGrid(
  page: Page,
  geometry: PageGeometry
): Promise<boolean> {
  return page.evaluate(settle, columnStep(geometry), linePx, mostRounds)
}

/** Runs in the browser: it sees nothing of this module. */
function settle(columnStepPx: number, linePx: number, mostRounds: number): boolean {
  /** Lines go up only where so much room is left. */
  const leastGapPx = 12
  const tolerancePx = 0.25
  // Not those of a list, which adds half a line above and below it.
  const onGrid = 'p, h1, h2, h3, h4, h5, h6'
  const { left: startPx, top: headPx } = document.body.getBoundingClientRect()
  const blocks = Array.from(document.querySelectorAll<HTMLElement>('.section > *'))
  const pairs = blocks.flatMap((above) => {
    const below = above.nextElementSibling
    const isTitle = above.classList.contains('section-title')
    const isObject = isTitle || !above.matches(onGrid)
    return isObject && below ? [{ above, below }] : []
  })
  const former = pairs.map(({ above }) => above.style.marginBottom)
  for (const { above } of pairs) above.style.removeProperty('margin-bottom')
  let round = 0
  while (round < mostRounds && moveAll()) round++
  return pairs.some(({ above }, index) => above.style.marginBottom !== former[index])

  /** @returns Whether anything was off the grid. */
  function moveAll(): boolean {
    // Measured all before, for a change has the whole document laid out anew.
    const measured = pairs.flatMap(({ above, below }) => measure(above, below))
    let [page, movedPx, hasMoved] = [-1, 0, false]
    for (const found of measured) {
      if (found.page !== page) [page, movedPx] = [found.page, 0]
      const morePx = roomFor(found, movedPx)
      if (morePx === 0) continue
      found.above.style.marginBottom = `${found.gapPx + morePx}px`
      movedPx += morePx
      hasMoved = true
    }
    return hasMoved
  }

  /** From margins, not from where the other is: a page may end between the two, now or later. */
  function measure(above: HTMLElement, below: Element) {
    const bottom = Array.from(above.getClientRects()).at(-1)
    if (!bottom) return []
    const leastPx = Number.parseFloat(getComputedStyle(below).marginTop)
    const gapPx = Math.max(
      Number.parseFloat(getComputedStyle(above).marginBottom),
      leastPx
    )
    const offGridPx = bottom.bottom - headPx + gapPx - leastPx
    return [{ above, page: pageOf(bottom), gapPx, leastPx, offGridPx }]
  }

  /** Px by which what is below must go down, or up. `movedPx` is what it goes with those above it. */
  function roomFor(
    { gapPx, leastPx, offGridPx }: { gapPx: number; leastPx: number; offGridPx: number },
    movedPx: number
  ): number {
    const rest = (((offGridPx + movedPx) % linePx) + linePx) % linePx
    if (rest < tolerancePx || rest > linePx - tolerancePx) return 0
    return gapPx - rest >= Math.max(leastGapPx, leastPx) ? -rest : linePx - rest
  }

  function pageOf(box: DOMRect): number {
    return Math.floor((box.left - startPx) / columnStepPx)
  }
}
