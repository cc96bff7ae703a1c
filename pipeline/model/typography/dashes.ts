/** Hyphens that stand for a dash: between words, between two numbers of a range; and three dots. */
import { type Line, replaceInLine } from './line.ts'

export function setEllipses(line: Line): Line {
  return replaceInLine(line, /(?<!\.)\.\.\.(?!\.)/g, () => '…')
}

/** Spaced between words, not in a sum; two hyphens also behind a word, but not in front of one: `--help`. */
const dash =
  /(?<=[^\s\d][ \n])-(?=[ \n]\S)|(?<=\d[ \n])-(?=[ \n][^\s\d])|(?<=[\p{L}\p{N}\p{Pe}\p{Pf}"'.,!?…\uFFFC])--(?!-)|(?<=\s)--(?=["'”’]?(?:\s|$))/gu

/**
 * A hyphen between two numbers of at most four digits. What goes on to the left or the right
 * is a date, a telephone number or a code: `2010-05-12`, `A-12`, `070-1234567`.
 */
const range =
  /(?<=(?<![\p{L}\p{N}\p{Pd}./:+#_@=&?*\\,])(?<first>[1-9]\d{0,3}))-(?=(?<last>[1-9]\d{0,3})(?![\p{L}\p{N}\p{Pd}/_@]|[.,:][\p{L}\p{N}]))/gu

export function setDashes(line: Line): Line {
  return replaceInLine(
    replaceInLine(line, dash, () => '–'),
    range,
    (_before, _after, { groups }) =>
      // A range goes up; ISO 9241-11 does not.
      Number(groups?.['first']) < Number(groups?.['last']) ? '–' : undefined
  )
}
