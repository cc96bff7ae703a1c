/** What stands in the margins of a page: CSS Paged Media 3, page-margin boxes. */
import type { Page } from 'puppeteer'

/** Each with its weight and size; the number of a page may be roman. */
const [headFont, folioFont] = ['400 11px', '600 12px']
const folioLetters = '0123456789ivxlcdm'

/**
 * At the right of the content, where nothing stands: a line may hang out by 1/64 px, as its letters
 * are rounded, and Chromium 153 lays all pages out anew when something is wider than a page.
 */
export const sparePx = 4

/** @param box As `top-left`. */
export function headBox(box: string, text: string, cutTopPx: number): string {
  return `@${box} { content: ${cssString(text)}; font: ${headFont}/20px var(--sans); color: #4a5560; width: 100%; vertical-align: top; padding: ${36 + cutTopPx}px ${spareAt(box)}px 0 0 } `
}

/** @param counter As `counter(page)`. */
export function folioBox(box: string, counter: string): string {
  return `@${box} { content: ${counter}; font: ${folioFont}/20px var(--sans); color: #1d2329; vertical-align: top; padding: 24px ${spareAt(box)}px 0 0 } `
}

function spareAt(box: string): number {
  return box.endsWith('right') ? sparePx : 0
}

/**
 * Loads the fonts of the margins. Chromium 153 makes margin boxes while it prints, and does not
 * wait for a font that nothing else on the pages is set in: a book of one page had no number.
 */
export async function loadMarginFonts(
  page: Page,
  runningHeads: readonly string[]
): Promise<void> {
  await page.evaluate(
    async (texts) => {
      const sans = getComputedStyle(document.documentElement).getPropertyValue('--sans')
      for (const [font, text] of texts) await document.fonts.load(`${font} ${sans}`, text)
    },
    [
      [headFont, runningHeads.join('')],
      [folioFont, folioLetters]
    ] as const
  )
}

/** Source: CSSOM, “serialize a string” (https://www.w3.org/TR/cssom-1/#serialize-a-string). */
function cssString(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, ' ')
  return `"${escaped}"`
}
