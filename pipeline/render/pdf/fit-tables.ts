/** Tables that are wider than their page: only these break words, for it makes every column as narrow as a letter. */
import type { Page } from 'puppeteer'

/** Classes of `styles/print.css`, each for what the ones before did not help. */
const remedies = ['breaks-words', 'many-columns']

/**
 * Makes each table narrower that hangs out of what it stands in, in a laid-out document; one pixel
 * of that would shrink every page of the print. What is too wide even so is cut off
 * (`table-fits-page` has said it).
 */
export async function fitTables(page: Page): Promise<void> {
  await page.evaluate((remedies) => {
    // Of a table over several pages its first part: all are as wide.
    const widthOf = (element: Element | null) => element?.getClientRects()[0]?.width ?? 0
    const isTooWide = (table: Element) => widthOf(table) > widthOf(table.parentElement)
    let tables = [...document.querySelectorAll('table')].filter(isTooWide)
    // All are measured before one is changed: the document is laid out once more for each remedy.
    for (const remedy of remedies) {
      for (const table of tables) table.classList.add(remedy)
      tables = tables.filter(isTooWide)
    }
    for (const { parentElement } of tables) parentElement?.classList.add('cut-off')
  }, remedies)
}
