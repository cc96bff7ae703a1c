/** Where the objects of a file stand: its cross-reference table and its trailer (ISO 32000-1, 7.5.4 and 7.5.5). */
import { CosReader } from './cos-reader.ts'
import type { CosDictionary } from './cos-value.ts'

/** From `7 0 obj` up to the next object. */
export type Place = { readonly start: number; readonly end: number }

export type CrossReferences = {
  /** By object number. */
  readonly places: ReadonlyMap<number, Place>
  readonly trailer: CosDictionary
}

/** One table with one section, as Chromium writes it; throws for anything else. */
export function crossReferences(file: Buffer): CrossReferences {
  const end = file.toString('latin1', file.lastIndexOf('startxref'))
  const start = Number(/^startxref\n(\d+)\n/.exec(end)?.[1])
  const table = file.toString('latin1', start)
  const [head, size] = /^xref\n0 (\d+)\n/.exec(table) ?? []
  if (head === undefined) throw new Error('The PDF has no cross-reference table')
  const trailer = head.length + Number(size) * entryLength
  if (!table.startsWith('trailer\n', trailer))
    throw new Error('The cross-reference table of the PDF has no trailer')
  const read = new CosReader(table, trailer + 'trailer\n'.length).read()
  if (!(read instanceof Map)) throw new Error('The trailer of the PDF is no dictionary')
  return { places: placesIn(table, head.length, trailer, start), trailer: read }
}

/** `0000000015 00000 n `, with the line break. */
const entryLength = 20

function placesIn(
  table: string,
  first: number,
  end: number,
  tableStart: number
): ReadonlyMap<number, Place> {
  const starts = new Map<number, number>()
  for (let entry = first; entry < end; entry += entryLength) {
    if (table[entry + 17] === 'n')
      starts.set((entry - first) / entryLength, Number(table.slice(entry, entry + 10)))
  }
  // Numbers in a typed array are sorted without a function of ours.
  const sorted = Float64Array.from(starts.values()).sort()
  const ends = new Map<number, number>()
  for (const [index, start] of sorted.entries())
    ends.set(start, sorted[index + 1] ?? tableStart)
  const places = new Map<number, Place>()
  for (const [number, start] of starts)
    places.set(number, { start, end: ends.get(start) ?? tableStart })
  return places
}
