/**
 * Words that are broken over lines. The hyphen is no part of the word, so what copies, searches
 * or speaks the text gets the word as a whole, at its first part (`/ActualText`, ISO 32000-1,
 * 14.9.4), and nothing at the others. Marked content within a text object ends in it (14.6.1),
 * so each part has its own.
 */
import type { CosDictionary } from './cos-value.ts'
import { type FontNamed, fontsOf } from './fonts.ts'
import type { PageContent } from './page-contents.ts'
import { type Glyph, glyphsOf } from './painted-glyphs.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { fromUtf16, toUtf16 } from './to-unicode.ts'

/**
 * As the browser writes it: a glyph without width, and at the end of a line the hyphen behind it.
 * Inside a ligature, or where the line turned out to have room, it is nothing.
 */
const softHyphen = '\u00AD'
const actualTextWithIt = /\/ActualText <FEFF(?:[0-9A-F]{4})*?00AD/

export function withWholeWords(
  objects: PdfObjects,
  contents: readonly PageContent[]
): readonly PageContent[] {
  const fontNamed = fontsOf(objects)
  return contents.map((content) => {
    const stretches = content.stretches.map((stretch) =>
      actualTextWithIt.test(stretch.operators)
        ? {
            ...stretch,
            operators: joined(stretch.operators, content.resources, fontNamed)
          }
        : stretch
    )
    return { ...content, stretches }
  })
}

function joined(
  operators: string,
  resources: CosDictionary | undefined,
  fontNamed: FontNamed
): string {
  const { lines, glyphs } = glyphsOf(withoutInnerHyphens(operators), resources, fontNamed)
  for (const glyph of glyphs) if (glyph.text === softHyphen) leaveOut(lines, glyph)
  const painted = glyphs.filter(
    (glyph, index) => glyph.text !== softHyphen || isAtLineEnd(glyph, glyphs[index + 1])
  )
  for (const word of brokenWords(painted)) markWord(lines, word)
  return lines.join('')
}

/** One that is joined with the letters on both sides. */
function withoutInnerHyphens(operators: string): string {
  return operators.replaceAll(/(?<=\/ActualText <)FEFF[0-9A-F]{8,}/g, (digits) =>
    toUtf16(fromUtf16(digits).replaceAll(softHyphen, ''))
  )
}

/** The hyphen is a text object of its own. */
function isAtLineEnd(softHyphen: Glyph, next: Glyph | undefined): boolean {
  return (
    next !== undefined &&
    next.textObject !== softHyphen.textObject &&
    next.y === softHyphen.y
  )
}

/** Where it is says where the next glyph is. */
function leaveOut(lines: string[], glyph: Glyph): void {
  unmark(lines, glyph)
  for (let line = glyph.start; line <= glyph.end; line++)
    lines[line] = lines[line]?.replace(/<[0-9A-F]+> Tj/, '') ?? ''
}

/** Each from space to space, with its hyphens. */
function brokenWords(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const words: Glyph[][] = []
  let word: Glyph[] = []
  for (const [index, glyph] of glyphs.entries()) {
    const before = word.at(-1)
    const isNewLine = before !== undefined && before.y !== glyph.y
    const isGoingOn = !isNewLine || glyphs[index - 2]?.text === softHyphen
    if (before === undefined || !isGoingOn || isSpace(glyph)) words.push((word = []))
    if (!isSpace(glyph)) word.push(glyph)
  }
  return words.filter((glyphs) => glyphs.some(({ text }) => text === softHyphen))
}

function isSpace({ text }: Glyph): boolean {
  return text.trim() === ''
}

function markWord(lines: string[], word: readonly Glyph[]): void {
  let text = wholeWord(word)
  for (const part of Map.groupBy(word, ({ textObject }) => textObject).values()) {
    const [first, last] = [part[0], part.at(-1)]
    if (!first || !last) continue
    for (const glyph of part) unmark(lines, glyph)
    lines[first.start] =
      `/Span <</ActualText <FEFF${toUtf16(text)}>>>BDC\n${lines[first.start]}`
    lines[last.end] += 'EMC\n'
    text = ''
  }
}

/** One that goes on elsewhere, on a next page, keeps its soft hyphen. */
function wholeWord(word: readonly Glyph[]): string {
  const said = word.filter(
    ({ text }, index) => text !== softHyphen && word[index - 1]?.text !== softHyphen
  )
  const end = word.at(-2)?.text === softHyphen ? softHyphen : ''
  return said.map(({ text }) => text).join('') + end
}

/** Its own actual text would stand in that of the word. */
function unmark(lines: string[], { start, end, isMarked }: Glyph): void {
  if (!isMarked) return
  lines[start] = ''
  lines[end] = ''
}
