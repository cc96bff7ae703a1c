/** Named destinations: every id that a link points to, so that `file.pdf#hoofdstuk-3` opens there. */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRef
} from '@cantoo/pdf-lib'
import type { PageGeometry } from '../page-geometry.ts'
import type { PageMap } from '../page-map.ts'
import { nameText } from './text-string.ts'

/**
 * ISO 32000-1, 12.3.2.3: `/Dests` in the catalogue, name → `[page /XYZ x y zoom]`.
 *
 * Letters may be a little higher than their line. Where such a line is the first of its page,
 * Chromium’s destination is the end of the page before it; it is put right here.
 */
export function namedDestinations(
  document: PDFDocument,
  geometry: PageGeometry
): PageMap {
  const refs = document.getPages().map(({ ref }) => ref)
  const pages = new Map(refs.map((ref, index) => [ref, index + 1]))
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const found = new Map<string, number>()
  for (const [name, value] of destinations?.entries() ?? []) {
    const array = document.context.lookup(value)
    if (array instanceof PDFArray) leaveEndOfPage(array, refs, geometry)
    const page = array instanceof PDFArray ? array.get(0) : undefined
    const number = page instanceof PDFRef ? pages.get(page) : undefined
    if (number !== undefined) found.set(nameText(name), number)
  }
  return found
}

/** Less than any line is high. */
const hairPx = 3

/**
 * A destination at the very end of the text of a page goes to the top of the next one, in place.
 * Chromium 153 counts from the top of the text as if that were the top of the page.
 */
function leaveEndOfPage(
  destination: PDFArray,
  pages: readonly PDFRef[],
  { heightPx, marginTopPx, marginBottomPx }: PageGeometry
): void {
  const [page, , , top] = destination.asArray()
  const next = pages[pages.findIndex((ref) => ref === page) + 1]
  if (!(top instanceof PDFNumber) || next === undefined) return
  if (top.asNumber() / 0.75 > marginTopPx + marginBottomPx + hairPx) return
  destination.set(0, next)
  destination.set(3, PDFNumber.of(heightPx * 0.75))
}
