/** The fonts of a document, by the names that content streams give them; each is read once. */
import { PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { inflated } from './page-contents.ts'
import { type GlyphTexts, readToUnicode } from './to-unicode.ts'

export type Font = {
  /** Hexadecimal digits of a glyph. */
  readonly digits: number
  readonly texts: GlyphTexts
  /** The stream of its `/ToUnicode`. */
  readonly toUnicode: PDFRef | undefined
}

export type FontNamed = (name: string, resources: PDFDict | undefined) => Font | undefined

export function fontsOf(document: PDFDocument): FontNamed {
  const fonts = new Map<PDFDict, Font>()
  return (name, resources) => {
    const dictionary = resources
      ?.lookupMaybe(names.Font, PDFDict)
      ?.lookupMaybe(PDFName.of(name), PDFDict)
    if (!dictionary) return undefined
    const font = fonts.get(dictionary) ?? readFont(document, dictionary)
    fonts.set(dictionary, font)
    return font
  }
}

function readFont(document: PDFDocument, dictionary: PDFDict): Font {
  const digits = dictionary.get(names.Subtype) === names.Type0 ? 4 : 2
  const ref = dictionary.get(names.ToUnicode)
  const toUnicode = ref instanceof PDFRef ? ref : undefined
  const map = toUnicode === undefined ? '' : inflated(document, toUnicode)
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

const names = {
  Font: PDFName.of('Font'),
  Subtype: PDFName.of('Subtype'),
  ToUnicode: PDFName.of('ToUnicode'),
  Type0: PDFName.of('Type0')
} as const
