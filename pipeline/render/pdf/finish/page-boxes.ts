/** The size of the pages, in points: ISO 32000-1, 14.11.2. */
import { bleedMm, type PageGeometry } from '../page-geometry.ts'
import type { PdfPage } from './pages.ts'
import type { PdfObjects } from './pdf-objects.ts'

/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number]

const pointsPerMm = 72 / 25.4
const pointsPerPixel = 0.75

/** The page after trimming; the sheet goes beyond it above and at the right, and in print on all sides. */
export function trimBox({ page, slugPx }: PageGeometry): Box {
  const corner = slugPx * pointsPerPixel
  const [right, top] = [page.widthMm, page.heightMm].map((mm) => mm * pointsPerMm)
  return [corner, corner, corner + (right ?? 0), corner + (top ?? 0)]
}

/** On the screen a page is what is left after trimming; a printer gets the sheet, and trims it. */
export function writePageBoxes(
  objects: PdfObjects,
  pages: readonly PdfPage[],
  geometry: PageGeometry
): void {
  const trim = trimBox(geometry)
  const boxes =
    geometry.slugPx === 0 ? { MediaBox: rounded(trim) } : printerBoxes(trim, geometry)
  for (const { object } of pages) objects.change(object, boxes)
}

function printerBoxes(trim: Box, { widthPx, heightPx }: PageGeometry) {
  const bleed = bleedMm * pointsPerMm
  const [left, bottom, right, top] = trim
  return {
    MediaBox: rounded([0, 0, widthPx * pointsPerPixel, heightPx * pointsPerPixel]),
    BleedBox: rounded([left - bleed, bottom - bleed, right + bleed, top + bleed]),
    TrimBox: rounded(trim)
  }
}

/** To a thousandth of a point: 0.35 µm. */
function rounded(box: Box): readonly number[] {
  return box.map((side) => Math.round(side * 1000) / 1000)
}
