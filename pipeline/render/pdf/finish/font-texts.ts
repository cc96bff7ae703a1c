/** What glyphs say: the `/ToUnicode` of their fonts (ISO 32000-1, 9.10.3). */
import { PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { inflated } from './page-contents.ts'
import type { UntaggedPainting } from './untagged-painting.ts'

export type TextOf = (
  painting: UntaggedPainting,
  resources: PDFDict | undefined
) => string

/** Reads text from `BT` to `ET`; each font is read once. */
export function fontTexts(document: PDFDocument): TextOf {
  const fonts = new Map<PDFDict, Font>()
  const fontNamed = (name: string, resources: PDFDict | undefined): Font | undefined => {
    const dictionary = resources
      ?.lookupMaybe(PDFName.of('Font'), PDFDict)
      ?.lookupMaybe(PDFName.of(name), PDFDict)
    if (!dictionary) return undefined
    const font = fonts.get(dictionary) ?? readFont(document, dictionary)
    fonts.set(dictionary, font)
    return font
  }
  return ({ operators }, resources) => {
    let font: Font | undefined
    let text = ''
    for (const [, name, actual, glyphs] of operators.matchAll(fontOrGlyphs)) {
      if (name !== undefined) font = fontNamed(name, resources)
      if (actual !== undefined) text += fromUtf16(actual.replace(/^FEFF/, ''))
      if (glyphs !== undefined) text += glyphText(glyphs, font)
    }
    return text
  }
}

/** `/ActualText` stands for the glyphs up to its `EMC`: 14.9.4. */
const fontOrGlyphs =
  /\/(\w+) [\d.-]+ Tf\n|\/ActualText <([0-9A-F]+)>[^]*?EMC\n|<([0-9A-F]+)>/g

type Font = {
  /** Hexadecimal digits of a glyph. */
  readonly digits: number
  readonly characters: ReadonlyMap<string, string>
}

function glyphText(glyphs: string, font: Font | undefined): string {
  const digits = font?.digits ?? 4
  let text = ''
  for (let start = 0; start < glyphs.length; start += digits)
    text += font?.characters.get(glyphs.slice(start, start + digits)) ?? '\uFFFD'
  return text
}

function readFont(document: PDFDocument, dictionary: PDFDict): Font {
  const digits = dictionary.get(PDFName.of('Subtype')) === PDFName.of('Type0') ? 4 : 2
  const ref = dictionary.get(PDFName.of('ToUnicode'))
  const map = ref instanceof PDFRef ? inflated(document, ref) : ''
  return { digits, characters: new Map([...singles(map), ...ranges(map)]) }
}

/** `beginbfchar`: `<0001> <0020>`. */
function singles(map: string): [string, string][] {
  const blocks = [...map.matchAll(/beginbfchar\n([^]*?)endbfchar/g)].map(
    ([, block]) => block
  )
  const pairs = blocks.flatMap((block = '') => [...block.matchAll(/<(\w+)> <(\w+)>/g)])
  return pairs.map(([, glyph = '', text = '']) => [glyph.toUpperCase(), fromUtf16(text)])
}

/** `beginbfrange`: `<001C> <0035> <0061>`. */
function ranges(map: string): [string, string][] {
  const blocks = [...map.matchAll(/beginbfrange\n([^]*?)endbfrange/g)].map(
    ([, block]) => block
  )
  const found = blocks.flatMap((block = '') => [
    ...block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)
  ])
  return found.flatMap(([, first = '', last = '', text = '']) => {
    const start = Number.parseInt(first, 16)
    const count = Number.parseInt(last, 16) - start + 1
    const character = fromUtf16(text).codePointAt(0) ?? 0
    return Array.from({ length: count }, (_, index): [string, string] => [
      (start + index).toString(16).toUpperCase().padStart(first.length, '0'),
      String.fromCodePoint(character + index)
    ])
  })
}

function fromUtf16(digits: string): string {
  return Buffer.from(digits, 'hex').swap16().toString('utf16le')
}
