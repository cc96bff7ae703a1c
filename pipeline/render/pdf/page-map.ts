/** On which page each id stands: measured in the browser before printing, read from the PDF after it. */
import type { Page } from 'puppeteer'
import type { PageGeometry } from './page-geometry.ts'
import { pageLabel } from './page-label.ts'

/** id → page, counted from 1. */
export type PageMap = ReadonlyMap<string, number>

/** Between columns, so that what hangs over the edge of one is not counted in the next. */
const columnGapPx = 200

/** From the left side of one page to that of the next. */
export function columnStep({ contentWidthPx }: PageGeometry): number {
  return contentWidthPx + columnGapPx
}

/**
 * The print layout as columns on a screen: text fragments into columns of a size exactly as it
 * does into pages of that size, for the browser uses one engine for both (CSS Fragmentation 3),
 * at a tenth of the time of a print.
 */
const measuringStyle = ({ contentWidthPx, contentHeightPx }: PageGeometry) => `
  html { margin: 0; padding: 0 }
  body {
    box-sizing: content-box; margin: 0; padding: 0; border: 0;
    width: ${contentWidthPx}px; height: ${contentHeightPx}px;
    columns: 1; column-width: ${contentWidthPx}px; column-gap: ${columnGapPx}px; column-fill: auto;
    overflow: visible;
  }
  .new-page, .page-end { break-before: column !important }
  /* It has no margins on its page, but is one page here too. */
  .cover { width: auto; height: ${contentHeightPx}px }
`

/** Lays a loaded print document out in columns while `measure` works on it. */
export async function inColumns<Result>(
  page: Page,
  geometry: PageGeometry,
  measure: () => Promise<Result>
): Promise<Result> {
  const sheet = await page.addStyleTag({ content: measuringStyle(geometry) })
  const result = await measure()
  await sheet.evaluate((element) => element.remove())
  return result
}

/** Measures a print document that is laid out in columns. */
export async function measurePages(page: Page, geometry: PageGeometry): Promise<PageMap> {
  const columns = await page.evaluate((columnStepPx) => {
    const start = document.body.getBoundingClientRect().left
    const found: [string, number][] = []
    for (const element of document.querySelectorAll('[id]')) {
      const box = element.getClientRects()[0]
      if (box) found.push([element.id, Math.floor((box.left - start) / columnStepPx) + 1])
    }
    return found
  }, columnStep(geometry))
  return new Map(columns)
}

/**
 * Writes page numbers into the document: each `data-page-of` names the id whose page it shows.
 * In a list of `.locators` a page is shown once.
 *
 * @param bodyId
 *   The section that begins on page 1: before it are roman numbers.
 * @returns
 *   Whether numbers stand in running text or in such lists: what follows them may have moved.
 */
export async function writePageNumbers(
  page: Page,
  pageMap: PageMap,
  bodyId: string | undefined
): Promise<boolean> {
  const labelOf = pageLabel(pageMap, bodyId)
  const labels = [...pageMap].map(([id, page]) => [id, labelOf(page)] as const)
  return page.evaluate((labels) => {
    const pages = new Map(labels)
    for (const element of document.querySelectorAll('[data-page-of]')) {
      element.textContent = pages.get(element.getAttribute('data-page-of') ?? '') ?? ''
    }
    const lists = document.querySelectorAll('.locators')
    for (const list of lists) {
      const shown = new Set<string | null>()
      for (const locator of list.children) {
        const number = locator.querySelector('[data-page-of]')?.textContent ?? null
        locator.toggleAttribute('hidden', shown.has(number))
        shown.add(number)
      }
    }
    return document.querySelector('.locators, .page-reference') !== null
  }, labels)
}

/** The ids of `expected` whose page in the PDF is another one. */
export function misplacedIds(expected: PageMap, printed: PageMap): string[] {
  return [...printed.keys()].filter(
    (id) => expected.has(id) && expected.get(id) !== printed.get(id)
  )
}
