/** A picture of the cover, in the browser. */
import type { Browser } from 'puppeteer'
import { openPage, type PageFiles } from './browser.ts'
import { coverScale, pageGeometry } from './page-geometry.ts'

/** @returns The page as PNG. */
export async function drawCover(browser: Browser, files: PageFiles): Promise<Uint8Array> {
  const { widthPx: width, heightPx: height } = pageGeometry
  const viewport = { width, height, deviceScaleFactor: coverScale }
  const page = await openPage(browser, files, viewport)
  const bytes = await page.screenshot({ type: 'png' })
  await page.close()
  return bytes
}
