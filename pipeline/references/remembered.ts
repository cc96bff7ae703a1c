/**
 * A function of a text that remembers its last results: a list is checked again and again while
 * one entry of it changes. Results are shared, so they are not to be changed.
 */

/** Entries: more than a list of a person has; some fifty megabytes. */
export const maxRemembered = 20_000

/** @param limit How many results are kept; the oldest go first. */
export function remembered<T extends object | string>(
  make: (text: string) => T,
  limit: number
): (text: string) => T {
  const results = new Map<string, T>()
  return (text) => {
    const known = results.get(text)
    if (known !== undefined) return known
    // A copy: a piece of a text keeps the whole of it in memory.
    const copy = Buffer.from(text).toString()
    const result = make(copy)
    results.set(copy, result)
    const [oldest] = results.keys()
    if (results.size > limit && oldest !== undefined) results.delete(oldest)
    return result
  }
}
