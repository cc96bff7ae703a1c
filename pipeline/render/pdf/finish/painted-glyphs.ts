/** The glyphs of a stretch of content, one by one: what each says and where its operators stand. */
import type { CosDictionary } from './cos-value.ts'
import { type Font, type FontNamed, glyphText } from './fonts.ts'
import { fromUtf16 } from './to-unicode.ts'

export type Glyph = {
  readonly text: string
  /** The lines of its operators: from the first to the last. */
  readonly start: number
  readonly end: number
  /** Whether these lines are a marked content of its own, with an actual text. */
  readonly isMarked: boolean
  /** Counted over the stretch: what stands between one `BT` and its `ET`. */
  readonly textObject: number
  /** Of its line of text. */
  readonly y: number
}

export type PaintedGlyphs = {
  /** The operators, with their line breaks. */
  readonly lines: string[]
  readonly glyphs: readonly Glyph[]
}

export function glyphsOf(
  operators: string,
  resources: CosDictionary | undefined,
  fontNamed: FontNamed
): PaintedGlyphs {
  const lines = oneGlyphEach(operators).split(/(?<=\n)/)
  const glyphs: Glyph[] = []
  let [textObject, y] = [0, 0]
  let font: Font | undefined
  let marked: { readonly start: number; readonly text: string } | undefined
  for (const [index, line] of lines.entries()) {
    const [, name, actual, bottom, shown] = textOperator.exec(line) ?? []
    if (line === 'BT\n') textObject++
    if (name !== undefined) font = fontNamed(name, resources)
    if (bottom !== undefined) y = Number(bottom)
    if (actual !== undefined) marked = { start: index, text: fromUtf16(actual) }
    if (shown !== undefined && !marked) {
      const text = glyphText(shown, font)
      glyphs.push({ text, start: index, end: index, isMarked: false, textObject, y })
    }
    if (line !== 'EMC\n' || !marked) continue
    const { start, text } = marked
    glyphs.push({ text, start, end: index, isMarked: true, textObject, y })
    marked = undefined
  }
  return { lines, glyphs }
}

/** A font, an actual text, a place, glyphs: each on a line of its own. */
const textOperator =
  /^\/(\w+) [\d.-]+ Tf\n|\/ActualText <FEFF([0-9A-F]*)>|^(?:[\d.-]+ ){5}([\d.-]+) Tm\n|<([0-9A-F]+)> Tj\n/

/** Glyphs that stand as far from each other as they are wide share an operator. */
export function oneGlyphEach(operators: string): string {
  return operators.replaceAll(/<([0-9A-F]{8,})> Tj\n/g, (_, glyphs: string) =>
    glyphs.replaceAll(/.{4}/g, '<$&> Tj\n')
  )
}
