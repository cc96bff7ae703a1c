/**
 * A glyph that is two characters: ’ is U+02BC as well. Chromium notes one of them as what the
 * glyph says, and writes an `/ActualText` wherever it stands for the other. Not every reader
 * looks at that, so a glyph that only ever stands for the other gets that as its one meaning.
 */
import { type Font, type FontNamed, fontsOf } from './fonts.ts'
import { inflated, type PageContent, writeStream } from './page-contents.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { transparent } from './silent-glyphs.ts'
import { fromUtf16, type GlyphTexts, writeToUnicode } from './to-unicode.ts'

/**
 * Writes the `/ToUnicode` of the fonts (ISO 32000-1, 9.10.3).
 *
 * @param characters
 *   All that the document says: what is not among it, no glyph stands for.
 * @returns
 *   The contents without the actual texts that are no longer needed.
 */
export function withOneMeaning(
  objects: PdfObjects,
  contents: readonly PageContent[],
  characters: ReadonlySet<string>
): readonly PageContent[] {
  const fontNamed = fontsOf(objects)
  const meanings = meaningsByFont(contents, characters, fontNamed)
  for (const [font, texts] of meanings) writeFont(objects, font, texts)
  return contents.map((content) => withoutActualTexts(content, meanings, fontNamed))
}

type MeaningsByFont = ReadonlyMap<Font, GlyphTexts>

function meaningsByFont(
  contents: readonly PageContent[],
  characters: ReadonlySet<string>,
  fontNamed: FontNamed
): MeaningsByFont {
  const found = new Map<Font, Map<string, string>>()
  const severalMeanings = new Map<Font, Set<string>>()
  for (const content of contents) {
    replaceActualTexts(content, fontNamed, (font, glyph, text, all) => {
      if (isSameSpace(font, glyph, text)) return all
      const plain = Array.from(font.texts.get(glyph) ?? '')
      const texts = found.get(font) ?? new Map<string, string>()
      const several = severalMeanings.get(font) ?? new Set()
      const known = texts.get(glyph) ?? text
      if (known !== text || plain.some((character) => characters.has(character)))
        several.add(glyph)
      found.set(font, texts.set(glyph, known))
      severalMeanings.set(font, several)
      return all
    })
  }
  for (const [font, glyphs] of severalMeanings)
    for (const glyph of glyphs) {
      // The letter without its dots, of several letters: any of them says more than nothing.
      const isSilent = font.texts.get(glyph) === transparent
      if (!isSilent) found.get(font)?.delete(glyph)
    }
  return found
}

function withoutActualTexts(
  content: PageContent,
  meanings: MeaningsByFont,
  fontNamed: FontNamed
): PageContent {
  return replaceActualTexts(content, fontNamed, (font, glyph, text, all) =>
    meanings.get(font)?.get(glyph) === text || isSameSpace(font, glyph, text)
      ? all.replace(/^.*\n/, '').slice(0, -emc.length)
      : all
  )
}

/** That no line may end at it is said to the browser: who looks for ‘tabel 1’ types a space. */
function isSameSpace({ texts }: Font, glyph: string, text: string): boolean {
  return text === '\u00A0' && texts.get(glyph) === ' '
}

const emc = 'EMC\n'

/** The font that is set, or an actual text with the operators of its one glyph. */
const fontOrActualText =
  /\/(\w+) [\d.-]+ Tf\n|\/Span<<\/ActualText <FEFF([0-9A-F]*)> >> BDC\n((?:(?!EMC\n|.*Tj\n).*\n)*)(?:.* )?<([0-9A-F]+)> Tj\nEMC\n/g

/** Calls `replace` for each glyph with an actual text of its own. */
function replaceActualTexts(
  content: PageContent,
  fontNamed: FontNamed,
  replace: (font: Font, glyph: string, text: string, all: string) => string
): PageContent {
  const replaced = content.stretches.map((stretch) => {
    if (!stretch.operators.includes('/ActualText')) return stretch
    let font: Font | undefined
    const operators = stretch.operators.replaceAll(
      fontOrActualText,
      (all: string, name?: string, actual?: string, before = '', glyph = '') => {
        const set = name ?? /\/(\w+) [\d.-]+ Tf\n/.exec(before)?.[1]
        if (set !== undefined) font = fontNamed(set, content.resources)
        const isOne = font !== undefined && glyph.length === font.digits
        if (!font || !isOne || !actual) return all
        return replace(font, glyph, fromUtf16(actual), all)
      }
    )
    return { ...stretch, operators }
  })
  return { ...content, stretches: replaced }
}

function writeFont(
  objects: PdfObjects,
  { toUnicode, texts }: Font,
  meanings: GlyphTexts
): void {
  if (toUnicode === undefined || meanings.size === 0) return
  const map = writeToUnicode(
    inflated(objects, toUnicode),
    new Map([...texts, ...meanings])
  )
  writeStream(objects, toUnicode, [map])
}
