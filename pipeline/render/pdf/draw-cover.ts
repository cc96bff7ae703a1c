/** A picture of the cover, in the browser. */
import type { Browser } from 'puppeteer'
import { openPage, type PageFiles } from './browser.ts'
import { coverScale, type PageGeometry } from './page-geometry.ts'

/** The page as large as an EPUB and a shop want it, a JPEG, and as a page of the site shows it, WebP. */
export type DrawnCover = { readonly large: Uint8Array; readonly small: Uint8Array }

/** Out of 100: letters on a plain ground keep their edges. */
const quality = 90

export async function drawCover(
  browser: Browser,
  files: PageFiles,
  geometry: PageGeometry
): Promise<DrawnCover> {
  const { widthPx: width, heightPx: height } = geometry
  const viewport = { width, height, deviceScaleFactor: coverScale(geometry) }
  const page = await openPage(browser, files, viewport)
  const large = await page.screenshot({ type: 'jpeg', quality })
  await page.setViewport({ width, height, deviceScaleFactor: 1 })
  const small = await page.screenshot({ type: 'webp', quality })
  await page.close()
  return { large, small }
}
