/** A text that is cut where it would not fit on a line of a running head. */

/** Px of a letter at most, in Source Sans of 11 px and the fonts behind it. */
const [narrowPx, capitalPx, widePx] = [6, 8.5, 11]

/** @returns The text itself, or as many whole words of it as fit, with an ellipsis. */
export function onOneLine(text: string, widthPx: number): string {
  const letters = Array.from(graphemes.segment(text), ({ segment }) => segment)
  let [count, usedPx] = [0, 0]
  while (count < letters.length && usedPx <= widthPx)
    usedPx += lettersPx(letters[count++] ?? '')
  if (usedPx <= widthPx) return text
  // The last letter went over the edge, and the ellipsis is as wide as two.
  const fitting = letters.slice(0, count - 3).join('')
  const words = fitting.replace(/\s+\S*$/u, '')
  return `${words.length * 2 > fitting.length ? words : fitting}…`
}

/** What belongs to one letter stays with it. */
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })

function lettersPx(letters: string): number {
  return Array.from(letters, letterPx).reduce((sum, px) => sum + px, 0)
}

function letterPx(letter: string): number {
  if (/[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(letter)) return 0
  if (/[mwMW@%‰—…æœÆŒ]/.test(letter)) return widePx
  return /[\p{Lu}\p{Sm}]|(?!\p{Script=Latin})\p{L}/u.test(letter) ? capitalPx : narrowPx
}
