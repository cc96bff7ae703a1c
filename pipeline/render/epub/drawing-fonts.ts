/** The fonts that drawings are set in. All other text has the reader’s own font; words in a drawing have the room that its maker measured. */
import type { Element, Nodes } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Font } from '../../options.ts'
import { isInRange } from '../../read/unicode-range.ts'
import type { EpubFile } from './epub-file.ts'

/**
 * @param texts
 *   All that has drawings.
 * @param fonts
 *   Those of oogst.
 * @returns
 *   The upright fonts of a family that a drawing names, in the weights that it has, as far as
 *   they have any of its characters.
 */
export function drawingFonts(texts: readonly Nodes[], fonts: readonly Font[]): Font[] {
  const drawings = texts.flatMap(drawingsIn).map((drawing) => ({
    characters: [...new Set(toString(drawing))].map(
      (letter) => letter.codePointAt(0) ?? 0
    ),
    style: styleOf(drawing)
  }))
  return fonts.filter((font) =>
    drawings.some(
      ({ characters, style }) =>
        style.includes(font.family) &&
        (font.weight === 400 || style.includes(String(font.weight))) &&
        font.style === 'normal' &&
        characters.some((character) => isInRange(character, font.unicodeRange))
    )
  )
}

export function fontFile({ fileName, bytes }: Font): EpubFile {
  const name = `fonts/${fileName}`
  return { name, mediaType: 'font/woff2', value: bytes, properties: [] }
}

function drawingsIn(text: Nodes): Element[] {
  const drawings: Element[] = []
  visit(text, 'element', (element) => {
    if (element.tagName === 'svg') drawings.push(element)
  })
  return drawings
}

/** Families and weights, wherever the drawing says them. */
function styleOf(drawing: Element): string {
  const values: string[] = []
  visit(drawing, 'element', ({ properties }) => {
    for (const name of ['fontFamily', 'fontWeight', 'style'])
      values.push(String(properties[name] ?? ''))
  })
  return values.join(' ')
}
