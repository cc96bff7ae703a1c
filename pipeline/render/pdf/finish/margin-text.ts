/** Whether what is painted without a tag is the running head and the number of its page. */

/** @param decoration Pieces of text that may belong to a decoration as well. */
export type IsMarginText = (
  plain: readonly string[],
  decoration: readonly string[],
  label: string
) => boolean

/**
 * The letters count, not their order: Hebrew and Arabic are painted from the left, a ligature of
 * theirs from the right.
 *
 * @param runningHeads All that may stand above a page; no page needs one.
 */
export function marginText(runningHeads: readonly string[]): IsMarginText {
  const heads = new Set(['', ...runningHeads].map(shownLetters))
  return (plain, decoration, label) => {
    const text = shownLetters(plain.join(''))
    if (text.endsWith(label) && heads.has(text.slice(0, text.length - label.length)))
      return true
    const longestFirst = decoration.toSorted((a, b) => b.length - a.length)
    return [...heads].some((head) => {
      let rest = without(head + label, text)
      for (const piece of longestFirst)
        rest = rest === undefined ? undefined : (without(rest, piece) ?? rest)
      return rest === ''
    })
  }
}

/**
 * A head may be broken over lines, and a space is no glyph there; what shows nothing has no glyph
 * or one that says nothing.
 */
export function shownLetters(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]+/gu, '')
}

/** @returns `undefined` when not all letters of `part` are in `text`. */
function without(text: string, part: string): string | undefined {
  const letters = Array.from(text)
  for (const letter of part) {
    const index = letters.indexOf(letter)
    if (index === -1) return undefined
    letters.splice(index, 1)
  }
  return letters.join('')
}
