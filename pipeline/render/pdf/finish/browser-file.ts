/** The file that the browser wrote, object by object (ISO 32000-1, 7.3.10). */
import type { CosDictionary } from './cos-value.ts'
import { crossReferences } from './cross-reference-table.ts'

/** A plain object without its number; of a stream all, from `7 0 obj` to `endobj`. */
export type BrowserObject = string | Buffer

export class BrowserFile {
  readonly trailer: CosDictionary
  readonly #bytes: Buffer
  readonly #starts: Float64Array
  readonly #boundaries: Float64Array

  /** Throws when the file has no cross-reference table. */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const { starts, boundaries, trailer } = crossReferences(this.#bytes)
    this.#starts = starts
    this.#boundaries = boundaries
    this.trailer = trailer
  }

  object(number: number): BrowserObject | undefined {
    const start = this.#starts[number] ?? 0
    if (start === 0) return undefined
    const end = this.#endOf(start)
    if (this.#isStream(end)) return this.#bytes.subarray(start, end)
    const first = start + `${number} 0 obj\n`.length
    return this.#bytes.toString('latin1', first, end - objectEnd.length)
  }

  /** The numbers of all streams, in the order of the file. */
  streams(): readonly number[] {
    const found: number[] = []
    for (const [index, end] of this.#boundaries.entries()) {
      const start = this.#boundaries[index - 1] ?? 0
      if (start > 0 && this.#isStream(end)) found.push(this.#numberAt(start))
    }
    return found
  }

  /**
   * All from the first to the last object of a type, which stand behind each other; '' without
   * any. It goes by the table, for an image may hold any bytes.
   */
  objectsOfType(type: string): string {
    const head = new RegExp(String.raw`^\d+ 0 obj\n<</Type /${type}\n`)
    const isOfType = (start: number): boolean =>
      head.test(this.#bytes.toString('latin1', start, start + longestHead))
    const first = this.#boundaries.findIndex(isOfType)
    const last = this.#boundaries.findLastIndex(isOfType)
    return this.#bytes.toString(
      'latin1',
      this.#boundaries[first] ?? 0,
      this.#boundaries[last + 1] ?? 0
    )
  }

  /** By halving: an object ends where the next begins. */
  #endOf(start: number): number {
    let [low, high] = [0, this.#boundaries.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#boundaries[middle] ?? 0) > start) high = middle
      else low = middle + 1
    }
    return this.#boundaries[low] ?? 0
  }

  #numberAt(start: number): number {
    return Number.parseInt(this.#bytes.toString('latin1', start, start + 10), 10)
  }

  #isStream(end: number): boolean {
    // Quick, for there are thousands of objects: `m` or, of a dictionary, `>`.
    if (this.#bytes[end - objectEnd.length - 1] !== letterM) return false
    return this.#bytes.toString('latin1', end - streamEnd.length, end) === streamEnd
  }
}

const streamEnd = '\nendstream\nendobj\n'
const letterM = 0x6d
/** Of an object: its number and its type. */
const longestHead = 60
const objectEnd = '\nendobj\n'
