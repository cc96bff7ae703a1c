/** The ids of head cells in the browser’s PDF, which follow from the document when they come out of here. */

/** As Chromium writes them: `(node00000156)`. */
const before = '(node'
const digits = 8
const rest = /^\d{8}\)$/

/**
 * Chromium numbers by what it has laid out before, and how much that was depends on how fast images
 * came: two prints of a document may differ in nothing else. Numbers from 1 in the same order are
 * as long, so nothing in the file moves.
 */
export function withStableIds(printed: Uint8Array): Uint8Array {
  const bytes = Buffer.from(printed)
  const places = [...placesOf(bytes)]
  const numbers = new Set(places.map((place) => numberAt(bytes, place)))
  const sorted = [...numbers].sort()
  const ranks = new Map(sorted.map((number, index) => [number, index + 1]))
  for (const place of places) {
    const rank = ranks.get(numberAt(bytes, place)) ?? 0
    bytes.write(String(rank).padStart(digits, '0'), place, 'latin1')
  }
  return bytes
}

/** Of the first digit of each. */
function* placesOf(bytes: Buffer): Generator<number> {
  let place = bytes.indexOf(before)
  while (place !== -1) {
    const start = place + before.length
    if (rest.test(bytes.toString('latin1', start, start + digits + 1))) yield start
    place = bytes.indexOf(before, start)
  }
}

function numberAt(bytes: Buffer, place: number): string {
  return bytes.toString('latin1', place, place + digits)
}
