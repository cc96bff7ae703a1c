/** The fonts of a document, by the names that content streams give them; each is read once. */
import { type CosDictionary, referenceOf } from './cos-value.ts'
import { inflated } from './page-contents.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { type GlyphTexts, readToUnicode } from './to-unicode.ts'

export type Font = {
  /** Hexadecimal digits of a glyph. */
  readonly digits: number
  readonly texts: GlyphTexts
  /** The object number of its `/ToUnicode`. */
  readonly toUnicode: number | undefined
}

export type FontNamed = (
  name: string,
  resources: CosDictionary | undefined
) => Font | undefined

export function fontsOf(objects: PdfObjects): FontNamed {
  const fonts = new Map<number, Font>()
  return (name, resources) => {
    const number = referenceOf(objects.dictionary(resources?.get('Font'))?.get(name))
    if (number === undefined) return undefined
    const font = fonts.get(number) ?? readFont(objects, number)
    fonts.set(number, font)
    return font
  }
}

function readFont(objects: PdfObjects, number: number): Font {
  const dictionary = objects.dictionary({ reference: number })
  const digits = dictionary?.get('Subtype') === '/Type0' ? 4 : 2
  const toUnicode = referenceOf(dictionary?.get('ToUnicode'))
  const map = toUnicode === undefined ? '' : inflated(objects, toUnicode)
  return { digits, texts: readToUnicode(map), toUnicode }
}

/** What a string of a content stream says: its glyphs in hexadecimal. */
export function glyphText(glyphs: string, font: Font | undefined): string {
  const digits = font?.digits ?? 4
  let text = ''
  for (let start = 0; start < glyphs.length; start += digits)
    text += font?.texts.get(glyphs.slice(start, start + digits)) ?? '\uFFFD'
  return text
}
