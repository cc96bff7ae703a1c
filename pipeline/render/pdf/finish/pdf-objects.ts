/** The objects of a PDF, by number: read when they are asked for; what nothing changes is written as it stands. */
import { BrowserFile, type BrowserObject } from './browser-file.ts'
import { CosReader } from './cos-reader.ts'
import { cosText } from './cos-text.ts'
import {
  type CosDictionary,
  type CosEntries,
  type CosReference,
  type CosValue,
  dictionary,
  referenceOf
} from './cos-value.ts'

/** ISO 32000-1, 7.3.8. */
export type CosStream = {
  /** `/Length` is written from the bytes. */
  readonly dictionary: CosDictionary
  readonly bytes: Uint8Array
}

export type WrittenObject = BrowserObject | CosStream

export class PdfObjects {
  /** 7.5.5. */
  trailer: CosDictionary
  /** As it was. */
  readonly file: BrowserFile
  /** `undefined` for what is taken away. */
  readonly #changed = new Map<number, string | CosStream | undefined>()
  readonly #values = new Map<number, CosValue>()
  #last: number

  /** Throws when the bytes are no file as the browser writes it. */
  constructor(bytes: Uint8Array) {
    this.file = new BrowserFile(bytes)
    this.trailer = this.file.trailer
    this.#last = Number(this.trailer.get('Size')) - 1
  }

  /** The highest number. */
  get last(): number {
    return this.#last
  }

  /** 7.7.2. */
  get catalog(): CosDictionary {
    return this.dictionary(this.trailer.get('Root')) ?? new Map()
  }

  changeCatalog(entries: CosEntries): void {
    this.change(referenceOf(this.trailer.get('Root')) ?? 0, entries)
  }

  /** As it will be in the file; `undefined` when there is none. */
  written(number: number): WrittenObject | undefined {
    return this.#changed.has(number)
      ? this.#changed.get(number)
      : this.file.object(number)
  }

  /** Of a stream the dictionary; `null` when there is none: 7.3.10. */
  get(number: number): CosValue {
    const known = this.#values.get(number)
    if (known !== undefined) return known
    const value = this.#read(number)
    this.#values.set(number, value)
    return value
  }

  /** What is there or is referred to there. */
  resolved(value: CosValue | undefined): CosValue | undefined {
    const number = referenceOf(value)
    return number === undefined ? value : this.get(number)
  }

  /** The same, when that is a dictionary. */
  dictionary(value: CosValue | undefined): CosDictionary | undefined {
    const found = this.resolved(value)
    return found instanceof Map ? found : undefined
  }

  /** Throws when the object is no stream. */
  stream(number: number): CosStream {
    const object = this.written(number)
    if (object === undefined || typeof object === 'string')
      throw new Error(`Object ${number} of the PDF is no stream`)
    return Buffer.isBuffer(object) ? readStream(object) : object
  }

  set(number: number, value: CosValue): void {
    this.setText(number, cosText(value))
    this.#values.set(number, value)
  }

  setText(number: number, text: string): void {
    this.#values.delete(number)
    this.#changed.set(number, text)
  }

  setStream(number: number, stream: CosStream): void {
    this.#values.delete(number)
    this.#changed.set(number, stream)
  }

  delete(number: number): void {
    this.#values.delete(number)
    this.#changed.set(number, undefined)
  }

  /** Entries of a dictionary; `undefined` takes one away. */
  change(number: number, entries: CosEntries): void {
    const text = this.written(number)
    // What has no such entries need not be read, as most annotations.
    if (typeof text === 'string' && hasNone(text, entries))
      return this.setText(
        number,
        `${text.slice(0, -2)}${cosText(dictionary(entries)).slice(2)}`
      )
    const before = this.get(number)
    if (!(before instanceof Map)) throw new Error(`Object ${number} is no dictionary`)
    this.set(number, changed(before, entries))
  }

  changeTrailer(entries: CosEntries): void {
    this.trailer = changed(this.trailer, entries)
  }

  newNumber(): number {
    return ++this.#last
  }

  add(value: CosValue): CosReference {
    const reference = this.newNumber()
    this.set(reference, value)
    return { reference }
  }

  addStream(bytes: Uint8Array, entries: CosEntries): CosReference {
    const reference = this.newNumber()
    this.setStream(reference, { dictionary: dictionary(entries), bytes })
    return { reference }
  }

  #read(number: number): CosValue {
    const object = this.written(number)
    if (object === undefined) return null
    if (typeof object === 'string') return new CosReader(object).read()
    return (Buffer.isBuffer(object) ? readStream(object) : object).dictionary
  }
}

function hasNone(text: string, entries: CosEntries): boolean {
  return (
    text.endsWith('>>') &&
    Object.keys(entries).every((name) => !text.includes(`/${name}`))
  )
}

function changed(before: CosDictionary, entries: CosEntries): CosDictionary {
  const after = new Map(before)
  for (const [name, value] of Object.entries(entries)) {
    if (value === undefined) after.delete(name)
    else after.set(name, value)
  }
  return after
}

function readStream(region: Buffer): CosStream {
  const end = region.indexOf(streamStart)
  const text = region.toString('latin1', 0, end)
  const found = new CosReader(text, text.indexOf(objectStart) + objectStart.length).read()
  const length = found instanceof Map ? found.get('Length') : undefined
  if (!(found instanceof Map) || typeof length !== 'number')
    throw new Error(`A stream of the PDF has no length: ${text}`)
  const start = end + streamStart.length
  return { dictionary: found, bytes: region.subarray(start, start + length) }
}

const objectStart = ' obj\n'
const streamStart = ' stream\n'
