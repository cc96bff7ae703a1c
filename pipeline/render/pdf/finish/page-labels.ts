/** Page labels (ISO 32000-1, 12.4.2): a viewer shows the numbers that are printed. */
import { type PDFDocument, PDFName } from '@cantoo/pdf-lib'

/**
 * @param firstBodyPage
 *   Counted from 1: the page with label `1`; those before it have small roman numbers.
 *   `Infinity` when there is none.
 */
export function writePageLabels(
  { catalog, context }: PDFDocument,
  firstBodyPage: number
): void {
  const roman = firstBodyPage > 1 ? [0, { S: 'r' }] : []
  const arabic = Number.isFinite(firstBodyPage) ? [firstBodyPage - 1, { S: 'D' }] : []
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [...roman, ...arabic] }))
}
