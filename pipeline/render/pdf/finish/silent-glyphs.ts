/**
 * Glyphs that say nothing by themselves: fonts of Arabic may draw the dots of a letter as a glyph of
 * its own. The browser writes U+0000 for them, which neither PDF/UA-1 (ISO 14289-1, 7.21.7) nor
 * PDF/A-2 (ISO 19005-2, 6.2.11.7.2) lets a glyph say.
 */
import { referenceOf } from './cos-value.ts'
import { inflated, writeStream } from './page-contents.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { readToUnicode, writeToUnicode } from './to-unicode.ts'

const nothing = '\u0000'
/** Combining grapheme joiner: shows nothing, and joins and parts no letters (Unicode, 23.2). */
export const transparent = '\u034F'

/** Writes the `/ToUnicode` of fonts that have such glyphs. */
export function nameSilentGlyphs(objects: PdfObjects): void {
  for (const toUnicode of toUnicodesOf(objects)) {
    const map = inflated(objects, toUnicode)
    const texts = [...readToUnicode(map)]
    if (!texts.some(([, text]) => text === nothing)) continue
    const named = texts.map(
      ([glyph, text]) => [glyph, text === nothing ? transparent : text] as const
    )
    writeStream(objects, toUnicode, [writeToUnicode(map, new Map(named))])
  }
}

function toUnicodesOf(objects: PdfObjects): ReadonlySet<number> {
  const numbers = Array.from({ length: objects.last }, (_, index) => index + 1)
  const found = numbers.flatMap((number) => {
    const object = objects.written(number)
    if (typeof object !== 'string' || !object.includes('/ToUnicode')) return []
    const font = objects.dictionary({ reference: number })
    return referenceOf(font?.get('ToUnicode')) ?? []
  })
  return new Set(found)
}
