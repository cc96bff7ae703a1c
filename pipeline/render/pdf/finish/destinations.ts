/** Named destinations: every id that a link points to, so that `file.pdf#hoofdstuk-3` opens there. */
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import type { PageMap } from '../page-map.ts'
import { nameText } from './text-string.ts'

/** ISO 32000-1, 12.3.2.3: `/Dests` in the catalogue, name → `[page /XYZ x y zoom]`. */
export function namedDestinations(document: PDFDocument): PageMap {
  const pages = new Map(document.getPages().map((page, index) => [page.ref, index + 1]))
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const found = new Map<string, number>()
  for (const [name, value] of destinations?.entries() ?? []) {
    const array = document.context.lookup(value)
    const page = array instanceof PDFArray ? array.get(0) : undefined
    const number = page instanceof PDFRef ? pages.get(page) : undefined
    if (number !== undefined) found.set(nameText(name), number)
  }
  return found
}
