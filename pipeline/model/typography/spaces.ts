/** Spaces at which a line must not break, as U+00A0: a number stays with what says which one or how much. */
import { type Line, replaceInLine } from './line.ts'

const noBreakSpace = '\u00A0'

/** A line break in the manuscript is a space for the reader. */
const space = String.raw`[ \n]`
const noLetterBefore = String.raw`(?<!\p{L})`
const noLetterAfter = String.raw`(?![\p{L}\p{N}])`

const abbreviations = String.raw`(?:[Pp]{1,2}|[Bb]lz|[Aa]rt|[Hh]fd?st|[Pp]ar|[Nn]rs?|[Ff]ig|[Tt]ab|[Bb]ijl)\.`
const words = String.raw`(?:[Ff]iguur|[Tt]abel|[Hh]oofdstuk|[Dd]eel|[Pp]aragraaf|[Aa]rtikel|[Pp]agina|[Nn]oot|[Kk]ader|[Pp]raktijkvoorbeeld|[Tt]ip|[Cc]hecklist)`
const titles = String.raw`(?:[Dd]rs?|[Mm]r|[Ii]r|[Ii]ng|[Pp]rof|[Dd]hr|[Mm]w|[Mm]evr)\.`
const amounts = '(?:duizend|miljoen|miljard|mln|mld)'
const months =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)'
const units = '(?:%|‰|°C|mm|cm|dm|m|km|m²|km²|m³|ha|mg|g|kg|ml|cl|dl|l|kW|kWh|MB|GB)'

const patterns = [
  `(?<=${noLetterBefore}${abbreviations})${space}(?=\\d|[ivxlc]+${noLetterAfter})`,
  `(?<=${noLetterBefore}${words})${space}(?=\\d|[IVX]+${noLetterAfter})`,
  `(?<=${noLetterBefore}[Bb]ijlage)${space}(?=\\d|[A-Z]${noLetterAfter})`,
  `(?<=${noLetterBefore}${titles})${space}(?=\\p{Lu})`,
  `(?<=[€$£])${space}(?=\\d)`,
  `(?<=\\d)${space}(?=(?:${amounts}|${units})${noLetterAfter})`,
  `(?<=(?<![\\d.,])\\d{1,2})${space}(?=${months}${noLetterAfter})`
].map((pattern) => new RegExp(pattern, 'gu'))

export function setSpaces(line: Line): Line {
  return patterns.reduce<Line>(
    (set, pattern) => replaceInLine(set, pattern, () => noBreakSpace),
    line
  )
}
