/** The known word that an unknown one was most likely meant to be. */
import { closestMatch } from 'leven'

/** @returns The nearest of `known`, or `undefined` when none shares at least half of its letters, or as many as said. */
export function nearest(
  word: string,
  known: Iterable<string>,
  maxDistance = Math.max(2, Math.floor(word.length / 2))
): string | undefined {
  return closestMatch(word, [...known], { maxDistance })
}

/** More unknown words than an author makes by mistake. */
const maxSuggestions = 100

/**
 * For words that are looked up among as many as a manuscript holds: through all of them for each
 * word would take time without end.
 *
 * @returns
 *   `nearest` for the first hundred words, and nothing for those after.
 */
export function nearestOfFirst(): (
  word: string,
  known: () => Iterable<string>
) => string | undefined {
  let left = maxSuggestions
  return (word, known) => {
    left -= 1
    return left < 0 ? undefined : nearest(word, known())
  }
}

/** `, verwacht \`x\`` for a message, or nothing when no known word is near. */
export function expectedPhrase(expected: string | undefined): string {
  return expected === undefined ? '' : `, verwacht \`${expected}\``
}
