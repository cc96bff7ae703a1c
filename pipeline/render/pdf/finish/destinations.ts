/** Named destinations: every id that a link points to, so that `file.pdf#hoofdstuk-3` opens there. */
import type { PageGeometry } from '../page-geometry.ts'
import type { PageMap } from '../page-map.ts'
import { type CosValue, listOf, nameText, referenceOf } from './cos-value.ts'
import type { PdfPage } from './pages.ts'
import type { PdfObjects } from './pdf-objects.ts'

/**
 * ISO 32000-1, 12.3.2.3: `/Dests` in the catalogue, name → `[page /XYZ x y zoom]`.
 *
 * Letters may be a little higher than their line. Where such a line is the first of its page,
 * Chromium’s destination is the end of the page before it; it is put right here.
 */
export function namedDestinations(
  objects: PdfObjects,
  pages: readonly PdfPage[],
  geometry: PageGeometry
): PageMap {
  const pageNumbers = new Map(pages.map(({ object }, index) => [object, index + 1]))
  const reference = referenceOf(objects.catalog.get('Dests'))
  const browsers = objects.dictionary(objects.catalog.get('Dests'))
  const found = new Map<string, number>()
  const written = new Map<string, CosValue>()
  let isChanged = false
  for (const [name, value] of browsers ?? []) {
    const [page, ...place] = listOf(objects.resolved(value))
    const number = pageNumbers.get(referenceOf(page) ?? 0)
    const next = isEndOfPage(place, geometry) ? pages[number ?? pages.length] : undefined
    isChanged ||= next !== undefined
    written.set(name, next ? topOf(next, place, geometry) : value)
    if (number !== undefined) found.set(nameText(`/${name}`), next ? number + 1 : number)
  }
  if (reference !== undefined && isChanged) objects.set(reference, written)
  return found
}

/** Less than any line is high. */
const hairPx = 8

/** `/XYZ x y zoom`; Chromium 153 counts y from the top of the text as if that were the top of the page. */
function isEndOfPage(
  [, , top]: readonly CosValue[],
  { marginTopPx, marginBottomPx }: PageGeometry
): boolean {
  return typeof top === 'number' && top / 0.75 <= marginTopPx + marginBottomPx + hairPx
}

function topOf(
  { object }: PdfPage,
  [kind = '/XYZ', left = 0, , zoom = 0]: readonly CosValue[],
  { heightPx }: PageGeometry
): CosValue {
  return [{ reference: object }, kind, left, heightPx * 0.75, zoom]
}
