/** Text to compare titles and names by. */
import { maxRemembered, remembered } from './remembered.ts'

const articles = new Set(['de', 'het', 'een', 'the', 'an', 'a'])
const plain = /^[a-z0-9 ]*$/

/** @returns The text without spelling, capitals, accents, articles and markup. */
export const plainText = remembered(strip, 2 * maxRemembered)

function strip(text: string): string {
  const lower = text.toLowerCase()
  // Most titles have neither accents nor markup.
  const letters = plain.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/<[^>]*>|\p{M}/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
  return letters
    .split(' ')
    .filter((word) => word !== '' && !articles.has(word))
    .join(' ')
}
