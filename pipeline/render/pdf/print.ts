/** From a layout to a finished PDF: one print, and a second only where the first proves the layout wrong. */
import { type FinishedPdf, finishPdf, type FinishRequest } from './finish/index.ts'
import { resampleImages } from './image-resolution.ts'
import type { PrintLayout } from './layout.ts'
import { misplacedIds, writePageNumbers } from './page-map.ts'
import { printOptions } from './print-options.ts'

export type PrintRequest = Omit<
  FinishRequest,
  'bytes' | 'structure' | 'geometry' | 'boxes'
>

export type PrintedPdf = FinishedPdf & {
  /** 0 when the measured layout was right, else 1: a second print is a fault of the measuring. */
  readonly secondPrints: number
}

/** Closes the page. */
export async function printLayout(
  layout: PrintLayout,
  request: PrintRequest
): Promise<PrintedPdf> {
  const { page, files, pageMap, structure } = layout
  await resampleImages(page, files)
  let finished = await printAndFinish(layout, request)
  const misplaced = misplacedIds(pageMap, finished.pageMap)
  if (misplaced.length > 0) {
    const corrected = new Map([...pageMap, ...finished.pageMap])
    await writePageNumbers(page, corrected, structure.bodyId)
    finished = await printAndFinish(layout, request)
  }
  await page.close()
  return { ...finished, secondPrints: misplaced.length > 0 ? 1 : 0 }
}

async function printAndFinish(
  { page, structure, geometry, boxes }: PrintLayout,
  request: PrintRequest
): Promise<FinishedPdf> {
  const bytes = await page.pdf(printOptions)
  return finishPdf({ ...request, structure, geometry, boxes, bytes })
}
