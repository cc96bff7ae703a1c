/** Characters that no font of the pages has: they are printed as an empty box, and no PDF/UA or PDF/A may hold one. */
import type { PageContent } from './page-contents.ts'

/**
 * Glyph 0, `.notdef` (ISO 14289-1, 7.21.8; ISO 19005-2, 6.2.11.8).
 *
 * @returns
 *   The pages that show it, counted from 1.
 */
export function pagesWithMissingGlyphs(
  contents: readonly PageContent[]
): readonly number[] {
  return contents.flatMap(({ page, stretches }) => {
    const isMissing = stretches.some(
      // The first test is quick, and seldom true.
      ({ operators }) => zeros.test(operators) && notdef.test(operators)
    )
    return page !== undefined && isMissing ? [page] : []
  })
}

/** Not those of a number. */
const zeros = /0000[0-9A-F]*>/

/** As the browser writes it: two bytes for each glyph, hexadecimal. */
const notdef = /<(?:[0-9A-F]{4})*?0000(?:[0-9A-F]{4})*>/
