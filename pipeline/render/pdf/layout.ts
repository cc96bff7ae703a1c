/** The print document in the browser, laid out and measured, with its page numbers filled in. */
import type { Browser, Page } from 'puppeteer'
import { openPage } from './browser.ts'
import { pageGeometry } from './page-geometry.ts'
import { measurePages, type PageMap, writePageNumbers } from './page-map.ts'
import type { PrintSource } from './print-source.ts'
import type { PrintStructure } from './print-structure.ts'

export type PrintLayout = {
  readonly page: Page
  /** The page of every id, before anything is printed. */
  readonly pageMap: PageMap
  readonly structure: PrintStructure
}

export async function openLayout(
  browser: Browser,
  { files, structure }: PrintSource
): Promise<PrintLayout> {
  const { widthPx: width, heightPx: height } = pageGeometry
  const page = await openPage(browser, files, { width, height })
  const pageMap = await measurePages(page)
  const hasMoved = await writePageNumbers(page, pageMap, structure.bodyId)
  return {
    page,
    pageMap: hasMoved ? await measureAgain(page, structure.bodyId) : pageMap,
    structure
  }
}

/** Text and a register get shorter when their page numbers are known; what follows them then may have another page. */
async function measureAgain(page: Page, bodyId: string | undefined): Promise<PageMap> {
  const pageMap = await measurePages(page)
  await writePageNumbers(page, pageMap, bodyId)
  return pageMap
}
