/** Tables that are wider than their page: only these break words, for it makes every column as narrow as a letter. */
import type { Page } from 'puppeteer'

/**
 * Gives the class `breaks-words` to each table of a laid-out document that hangs out of what it
 * stands in; one pixel of that would shrink every page of the print.
 */
export async function fitTables(page: Page): Promise<void> {
  await page.evaluate(() => {
    // Of a table over several pages its first part: all are as wide.
    const widthOf = (element: Element | null) => element?.getClientRects()[0]?.width ?? 0
    // All are measured before one is changed: the document is laid out once more at most.
    const tooWide = [...document.querySelectorAll('table')].filter(
      (table) => widthOf(table) > widthOf(table.parentElement)
    )
    for (const table of tooWide) table.classList.add('breaks-words')
  })
}
