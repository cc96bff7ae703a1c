/** The file that the browser wrote, object by object (ISO 32000-1, 7.3.10). */
import { crossReferences } from './cross-reference-table.ts'
import type { CosDictionary } from './cos-value.ts'

/** A plain object without its number; of a stream all, from `7 0 obj` to `endobj`. */
export type BrowserObject = string | Buffer

export class BrowserFile {
  readonly trailer: CosDictionary
  readonly #bytes: Buffer
  readonly #places: ReturnType<typeof crossReferences>['places']

  /** Throws when the file has no cross-reference table. */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const { places, trailer } = crossReferences(this.#bytes)
    this.#places = places
    this.trailer = trailer
  }

  /** The numbers of all streams. */
  streams(): readonly number[] {
    const found = [...this.#places].filter(([, { end }]) => this.#isStream(end))
    return found.map(([number]) => number)
  }

  object(number: number): BrowserObject | undefined {
    const place = this.#places.get(number)
    if (!place) return undefined
    const { start, end } = place
    if (this.#isStream(end)) return this.#bytes.subarray(start, end)
    return this.#bytes.toString(
      'latin1',
      start + `${number} 0 obj\n`.length,
      end - objectEnd.length
    )
  }

  #isStream(end: number): boolean {
    // Quick, for there are thousands of objects: `m` or, of a dictionary, `>`.
    if (this.#bytes[end - objectEnd.length - 1] !== letterM) return false
    return this.#bytes.toString('latin1', end - streamEnd.length, end) === streamEnd
  }
}

const streamEnd = '\nendstream\nendobj\n'
const letterM = 0x6d
const objectEnd = '\nendobj\n'
