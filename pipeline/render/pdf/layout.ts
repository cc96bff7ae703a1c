/** The print document in the browser, laid out and measured, with its page numbers filled in. */
import type { Browser, Page } from 'puppeteer'
import { openPage } from './browser.ts'
import { settleHyphens } from './hyphen-limits.ts'
import { pageGeometry } from './page-geometry.ts'
import type { PageStart } from '../page-start.ts'
import { pageLabel } from './page-label.ts'
import { inColumns, measurePages, type PageMap, writePageNumbers } from './page-map.ts'
import { measurePageStarts } from './page-starts.ts'
import type { PrintSource } from './print-source.ts'
import type { PrintStructure } from './print-structure.ts'

export type PrintLayout = {
  readonly page: Page
  /** The page of every id, before anything is printed. */
  readonly pageMap: PageMap
  readonly structure: PrintStructure
  readonly pageStarts: readonly PageStart[]
}

/** What the layout tells the other formats. */
export type LaidOut = Pick<PrintLayout, 'pageMap' | 'pageStarts'>

export async function openLayout(
  browser: Browser,
  { files, structure }: PrintSource
): Promise<PrintLayout> {
  const { widthPx: width, heightPx: height } = pageGeometry
  const page = await openPage(browser, files, { width, height })
  const laidOut = await inColumns(page, async () => {
    await settleHyphens(page)
    return measure(page, structure.bodyId)
  })
  return { page, structure, ...laidOut }
}

/** Text and a register get shorter when their page numbers are known; what follows them then may have another page. */
async function measure(page: Page, bodyId: string | undefined): Promise<LaidOut> {
  const first = await measurePages(page)
  const hasMoved = await writePageNumbers(page, first, bodyId)
  const pageMap = hasMoved ? await measurePages(page) : first
  // Before the numbers are written anew, for that has the whole document laid out anew.
  const pageStarts = await measurePageStarts(page, pageLabel(pageMap, bodyId))
  if (hasMoved) await writePageNumbers(page, pageMap, bodyId)
  return { pageMap, pageStarts }
}
