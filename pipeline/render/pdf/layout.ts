/** The print document in the browser, laid out and measured, with its page numbers filled in. */
import type { Browser, Page } from 'puppeteer'
import type { PrintEdition } from '../../options.ts'
import { keepBaselineGrid } from './baseline-grid.ts'
import { insertBlankPages } from './blank-pages.ts'
import { breakLongBoxes } from './break-long-boxes.ts'
import { openPage, type PageFiles } from './browser.ts'
import { fitTables } from './fit-tables.ts'
import { makeRoomForFootNotes, placeFootNotes } from './foot-notes/index.ts'
import { settleHyphens } from './hyphen-limits.ts'
import { keepThreeLines } from './keep-three-lines.ts'
import { holdImageSizes } from './image-resolution.ts'
import { keepLineEndSpaces } from './line-end-spaces.ts'
import type { PageGeometry } from './page-geometry.ts'
import type { PageStart } from '../page-start.ts'
import { pageLabel } from './page-label.ts'
import { inColumns, measurePages, type PageMap, writePageNumbers } from './page-map.ts'
import { loadMarginFonts } from './page-margins.ts'
import { measurePageStarts } from './page-starts.ts'
import { raiseNotes } from './raise-notes.ts'
import { measurePictures, type PictureBoxes } from './picture-boxes.ts'
import type { PrintSource } from './print-source.ts'
import type { PrintStructure } from './print-structure.ts'

export type PrintLayout = {
  readonly page: Page
  readonly files: PageFiles
  readonly geometry: PageGeometry
  /** The page of every id, before anything is printed. */
  readonly pageMap: PageMap
  readonly structure: PrintStructure
  readonly pageStarts: readonly PageStart[]
  readonly boxes: PictureBoxes
}

/** What the layout tells the other formats. */
export type LaidOut = Pick<PrintLayout, 'pageMap' | 'pageStarts'>

export async function openLayout(
  browser: Browser,
  { files, structure, geometry, edition }: PrintSource
): Promise<PrintLayout> {
  const { widthPx: width, heightPx: height } = geometry
  const page = await openPage(browser, files, { width, height })
  await loadMarginFonts(page, structure.artifacts.runningHeads)
  const laidOut = await inColumns(page, geometry, () =>
    measure(page, geometry, structure.bodyId, edition)
  )
  return { page, files, geometry, structure, ...laidOut }
}

/** Text and a register get shorter when their page numbers are known; what follows them then may have another page. */
async function measure(
  page: Page,
  geometry: PageGeometry,
  bodyId: string | undefined,
  edition: PrintEdition | undefined
): Promise<LaidOut & Pick<PrintLayout, 'boxes'>> {
  const hasFootNotes = (await page.$('.foot-note')) !== null
  await keepLineEndSpaces(page)
  await fitTables(page)
  if (hasFootNotes) await breakLongBoxes(page, geometry)
  await keepBaselineGrid(page, geometry)
  await settleHyphens(page, geometry)
  // With fewer hyphens a caption may be a line longer, and a page end elsewhere.
  if (await keepBaselineGrid(page, geometry)) await settleHyphens(page, geometry)
  await keepThreeLines(page)
  await raiseNotes(page, geometry)
  if (hasFootNotes) await makeRoomForFootNotes(page, geometry)
  if (edition) await insertBlankPages(page, geometry, bodyId, edition)
  const first = await measurePages(page, geometry)
  const hasMoved = await writePageNumbers(page, first, bodyId)
  const pageMap = hasMoved ? await measurePages(page, geometry) : first
  // Before the numbers are written anew, for that has the whole document laid out anew.
  const labelOf = pageLabel(pageMap, bodyId)
  const pageStarts = await measurePageStarts(page, geometry, labelOf)
  if (hasMoved) await writePageNumbers(page, pageMap, bodyId)
  if (hasFootNotes) await placeFootNotes(page, geometry)
  await holdImageSizes(page)
  const boxes = await measurePictures(page, geometry)
  return { pageMap, pageStarts, boxes }
}
