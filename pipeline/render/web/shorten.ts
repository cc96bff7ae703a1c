/**
 * Cut text between words.
 *
 * @param text
 *   Runs of white space count as one space.
 * @param maximum
 *   Length in UTF-16 code units, with the `…` that marks a cut.
 */
export function shorten(text: string, maximum: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= maximum) return line
  const head = line.slice(0, maximum)
  const end = head.lastIndexOf(' ')
  const kept = head.slice(0, end > 0 ? end : maximum - 1)
  return `${kept.replace(/[\s,;:.–-]+$/u, '')}…`
}
