/** Straight quotation marks to “…” and ‘…’, apostrophes to ’. */
import { type Line, replaceInLine } from './line.ts'

export function setQuotationMarks(line: Line): Line {
  return replaceInLine(line, /["']/g, (before, after, [found]) =>
    found === '"' ? quotationMark(before, after, '“', '”') : singleMark(before, after)
  )
}

/** Words that begin with an apostrophe: ’s avonds, ’t, ’n, ’90. A single quoted letter is none of them: ‘s’. */
const apostropheWord = /^(?:(?:s|t|n|k|m|r|ns)(?![\p{L}\p{N}'’])|\d\d(?![\p{N}'’]))/u

function singleMark(before: string, after: string): string | undefined {
  const isInWord = /[\p{L}\p{N}]/u.test(before)
  if (isInWord ? /^[\p{L}\p{N}]/u.test(after) : apostropheWord.test(after)) return '’'
  return quotationMark(before, after, '‘', '’')
}

/** @returns `undefined` for a mark between spaces, which opens nothing and closes nothing. */
function quotationMark(
  before: string,
  after: string,
  opening: string,
  closing: string
): string | undefined {
  if (before === '' || /[\s([{‘“«„]/.test(before)) {
    return after === '' || /^\s/.test(after) ? undefined : opening
  }
  // After a dash both are found: “niet–” and –“wel”.
  if (/["'–—/-]/.test(before))
    return /^[\p{L}\p{N}‘“'"…\uFFFC]/u.test(after) ? opening : closing
  return closing
}
