/**
 * Size of a file in Dutch notation.
 *
 * @param byteLength
 *   In bytes; counted by thousands, as the kB and MB of the SI are.
 * @returns
 *   `384 kB` or `1,2 MB`; a file is never smaller than 1 kB. The space does not break.
 */
export function fileSize(byteLength: number): string {
  const kilobytes = Math.max(1, Math.round(byteLength / 1000))
  if (kilobytes < 1000) return `${kilobytes}\u00A0kB`
  const format = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })
  return `${format.format(byteLength / 1_000_000)}\u00A0MB`
}
