/** Page labels (ISO 32000-1, 12.4.2): a viewer shows the numbers that are printed. */
import { dictionary } from './cos-value.ts'
import type { PdfObjects } from './pdf-objects.ts'

/**
 * @param firstBodyPage
 *   Counted from 1: the page with label `1`; those before it have small roman numbers.
 *   `Infinity` when there is none.
 */
export function writePageLabels(objects: PdfObjects, firstBodyPage: number): void {
  const roman = firstBodyPage > 1 ? [0, dictionary({ S: '/r' })] : []
  const arabic = Number.isFinite(firstBodyPage)
    ? [firstBodyPage - 1, dictionary({ S: '/D' })]
    : []
  objects.changeCatalog({ PageLabels: dictionary({ Nums: [...roman, ...arabic] }) })
}
