/** The size of the pages, in points: ISO 32000-1, 14.11.2. */
import { PDFArray, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { bleedMm, type PageGeometry } from '../page-geometry.ts'

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
export function writePageBoxes(document: PDFDocument, geometry: PageGeometry): void {
  const trim = trimBox(geometry)
  if (geometry.slugPx === 0) return writeBox(document, 'MediaBox', trim)
  const bleed = bleedMm * pointsPerMm
  const [left, bottom, right, top] = trim
  const { widthPx, heightPx } = geometry
  const sheet = [0, 0, widthPx * pointsPerPixel, heightPx * pointsPerPixel] as const
  writeBox(document, 'MediaBox', sheet)
  writeBox(document, 'BleedBox', [
    left - bleed,
    bottom - bleed,
    right + bleed,
    top + bleed
  ])
  writeBox(document, 'TrimBox', trim)
}

function writeBox(document: PDFDocument, name: string, box: Box): void {
  const array = PDFArray.withContext(document.context)
  // To a thousandth of a point: 0.35 µm.
  for (const side of box) array.push(PDFNumber.of(Math.round(side * 1000) / 1000))
  for (const { node } of document.getPages()) node.set(PDFName.of(name), array)
}
