/** Boxes and quotations that no page can hold break where they are: measured in the browser, before pages are. */
import type { Page } from 'puppeteer'
import type { PageGeometry } from './page-geometry.ts'

/**
 * They stay whole on a page (`break-inside` of print.css). One that is longer than a page, with the
 * notes that its page would have at the foot, breaks in any case; kept from it, it would first
 * leave the rest of the page before it empty.
 *
 * Only in sections with foot notes, where forced breaks end the pages: with a box of more than a page
 * that may break after its title, Chromium 153 ended a page of notes in the margin elsewhere in print.
 *
 * A note of more than half a page counts for half of one: what is more runs on.
 */
export async function breakLongBoxes(page: Page, geometry: PageGeometry): Promise<void> {
  await page.evaluate((pageHeightPx) => {
    const noted = '.section:has(.foot-note)'
    const blocks = document.querySelectorAll<HTMLElement>(
      `${noted} .box, ${noted} .quotation`
    )
    const long = Array.from(blocks).filter((block) => {
      const notes = Array.from(block.querySelectorAll('.foot-note'), heightOf)
      const notesPx = notes.reduce((sum, px) => sum + Math.min(px, pageHeightPx / 2), 0)
      return heightOf(block) + notesPx > pageHeightPx
    })
    // Measured all before, for a change has the whole document laid out anew.
    for (const block of long) block.style.breakInside = 'auto'

    function heightOf(element: Element): number {
      const parts = Array.from(element.getClientRects())
      return parts.reduce((sum, part) => sum + part.height, 0)
    }
  }, geometry.contentHeightPx)
}
