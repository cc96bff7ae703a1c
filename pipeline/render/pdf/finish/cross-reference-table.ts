/** Where the objects of a file stand: its cross-reference table and its trailer (ISO 32000-1, 7.5.4 and 7.5.5). */
import { CosReader } from './cos-reader.ts'
import type { CosDictionary } from './cos-value.ts'

export type CrossReferences = {
  /** By object number: where it begins, as `7 0 obj`; 0 for none. */
  readonly starts: Float64Array
  /** The same in the order of the file, and last where the table begins. */
  readonly boundaries: Float64Array
  readonly trailer: CosDictionary
}

/** One table with one section, as Chromium writes it; throws for anything else. */
export function crossReferences(file: Buffer): CrossReferences {
  const tail = file.toString('latin1', file.lastIndexOf('startxref'))
  const end = Number(/^startxref\n(\d+)\n/.exec(tail)?.[1])
  const table = file.toString('latin1', end)
  const [head, size] = /^xref\n0 (\d+)\n/.exec(table) ?? []
  if (head === undefined) throw new Error('The PDF has no cross-reference table')
  const trailer = head.length + Number(size) * entryLength
  if (!table.startsWith('trailer\n', trailer))
    throw new Error('The cross-reference table of the PDF has no trailer')
  const read = new CosReader(table, trailer + 'trailer\n'.length).read()
  if (!(read instanceof Map)) throw new Error('The trailer of the PDF is no dictionary')
  const starts = startsIn(table, head.length, Number(size))
  const boundaries = new Float64Array(starts.length + 1)
  boundaries.set(starts)
  boundaries[starts.length] = end
  return { starts, boundaries: boundaries.sort(), trailer: read }
}

/** `0000000015 00000 n `, with the line break; `f` for a number without an object. */
const entryLength = 20

function startsIn(table: string, first: number, size: number): Float64Array {
  const starts = new Float64Array(size)
  for (let number = 0, entry = first; number < size; number++, entry += entryLength)
    if (table[entry + 17] === 'n') starts[number] = Number(table.slice(entry, entry + 10))
  return starts
}
