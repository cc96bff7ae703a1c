/** Text of three lines stays on one page: measured in the browser, when its lines have been settled. */
import type { Page } from 'puppeteer'

/**
 * Three lines cannot be parted with two on each side (`orphans` and `widows` of print.css, CSS
 * Fragmentation 3, 3.3), yet Chromium 153 parts them after the second, even where it could put the
 * whole block on the next page. Blocks of other lengths it parts well.
 */
export async function keepThreeLines(page: Page): Promise<void> {
  await page.evaluate(() => {
    const blocks = document.querySelectorAll<HTMLElement>('p, li, dd, figcaption')
    const short = Array.from(blocks).filter((block) => {
      const lineHeight = Number.parseFloat(getComputedStyle(block).lineHeight)
      // One that goes on on the next page is as high as what is left of its own.
      const lines = Array.from(block.getClientRects(), ({ height }) =>
        Math.floor((height + 1) / lineHeight)
      )
      return lines.reduce((sum, count) => sum + count, 0) === 3
    })
    // Measured all before, for a change has the whole document laid out anew.
    for (const block of short) block.style.breakInside = 'avoid'
  })
}
