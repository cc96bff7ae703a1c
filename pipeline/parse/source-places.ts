/** Where each character of a text stands in the source, which has more: `\"`, `&amp;`, the `> ` of a quotation. */
import type { Text } from 'mdast'

export type SourcePlace = {
  readonly offset: number
  /** Written with a backslash or as `&quot;`: the author means this very character. */
  readonly isLiteral: boolean
}

/**
 * @returns
 *   A place for each code unit of `text.value`; `undefined` for a text that is not in the source,
 *   such as the label of a link that had none.
 */
export function sourcePlaces(text: Text, source: string): SourcePlace[] | undefined {
  const start = text.position?.start.offset
  const end = text.position?.end.offset
  if (start === undefined || end === undefined) return undefined
  const places: SourcePlace[] = []
  let offset = start
  for (const unit of text.value.split('')) {
    const place = placeOf(unit, source, offset, end)
    places.push({ offset: place.offset, isLiteral: place.length > 1 })
    offset = place.offset + place.length
  }
  return places
}

type Written = { readonly offset: number; readonly length: number }

function placeOf(unit: string, source: string, from: number, end: number): Written {
  for (let offset = from; offset < end; offset++) {
    if (source[offset] === '\\' && source[offset + 1] === unit)
      return { offset, length: 2 }
    const reference = source[offset] === '&' && referenceAt(source, offset, end)
    if (reference) return { offset, length: reference.length }
    if (source[offset] === unit) return { offset, length: 1 }
  }
  return { offset: from, length: 0 }
}

/** Source: CommonMark 0.31.2, 2.5 (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references). */
function referenceAt(source: string, offset: number, end: number): string | undefined {
  return /^&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]*);/.exec(
    source.slice(offset, Math.min(end, offset + 40))
  )?.[0]
}
