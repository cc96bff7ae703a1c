/** What a piece of a content stream says: the texts of its glyphs, and `/ActualText` in their place (ISO 32000-1, 14.9.4). */
import type { CosDictionary } from './cos-value.ts'
import { type Font, fontsOf, glyphText } from './fonts.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { fromUtf16 } from './to-unicode.ts'

export type TextOf = (
  painting: { readonly operators: string },
  resources: CosDictionary | undefined
) => string

export function fontTexts(objects: PdfObjects): TextOf {
  const fontNamed = fontsOf(objects)
  return ({ operators }, resources) => {
    let font: Font | undefined
    let depth = 0
    let text = ''
    for (const [, name, actual, glyphs] of operators.matchAll(textOperators)) {
      if (name !== undefined) font = fontNamed(name, resources)
      else if (actual !== undefined) {
        text += fromUtf16(actual)
        depth++
      } else if (glyphs === undefined) depth = Math.max(0, depth - 1)
      else if (depth === 0) text += glyphText(glyphs, font)
    }
    return text
  }
}

/** A font, the beginning of an actual text, glyphs, or the end of what is marked. */
const textOperators =
  /\/(\w+) [\d.-]+ Tf\n|\/ActualText <FEFF([0-9A-F]*)>.*BDC\n|<([0-9A-F]+)> Tj\n|EMC\n/g
