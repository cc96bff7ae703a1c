/** The size of the pages, in points: ISO 32000-1, 14.11.2. */
import { PDFArray, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import type { PageSize } from '../../../read/print-settings.ts'

const pointsPerMm = 72 / 25.4

/**
 * The browser’s sheet has sides of whole pixels, and is up to 8 of them larger than the page:
 * what is above it and at its right is cut off.
 */
export function writePageBoxes(
  document: PDFDocument,
  { widthMm, heightMm }: PageSize
): void {
  const sides = [0, 0, rounded(widthMm), rounded(heightMm)]
  const box = PDFArray.withContext(document.context)
  for (const side of sides) box.push(PDFNumber.of(side))
  for (const { node } of document.getPages()) node.set(PDFName.of('MediaBox'), box)
}

/** To a thousandth of a point: 0.35 µm. */
function rounded(mm: number): number {
  return Math.round(mm * pointsPerMm * 1000) / 1000
}
