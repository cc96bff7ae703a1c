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

/** `, verwacht \`x\`` for a message, or nothing when no known word is near. */
export function expectedPhrase(expected: string | undefined): string {
  return expected === undefined ? '' : `, verwacht \`${expected}\``
}
