/** A picture of the cover, in the browser. */
import type { Browser } from 'puppeteer'
import { openPage, type PageFiles } from './browser.ts'
import { coverScale, type PageGeometry } from './page-geometry.ts'

/** PNG: the page as large as an EPUB wants it, and as large as a page of the site shows it. */
export type DrawnCover = { readonly large: Uint8Array; readonly small: Uint8Array }

export async function drawCover(
  browser: Browser,
  files: PageFiles,
  geometry: PageGeometry
): Promise<DrawnCover> {
  const { widthPx: width, heightPx: height } = geometry
  const viewport = { width, height, deviceScaleFactor: coverScale(geometry) }
  const page = await openPage(browser, files, viewport)
  const large = await page.screenshot({ type: 'png' })
  await page.setViewport({ width, height, deviceScaleFactor: 1 })
  const small = await page.screenshot({ type: 'png' })
  await page.close()
  return { large, small }
}
