/** Writes the file: header, objects, cross-reference stream (ISO 32000-1, 7.5). */
import { deflateSync } from 'node:zlib'
import { cosText } from './cos-text.ts'
import { type CosDictionary, type CosEntries, dictionary } from './cos-value.ts'
import type { CosStream, PdfObjects } from './pdf-objects.ts'

/** Objects in one stream: 7.5.7. More compress better, and take longer to open. */
const objectsPerStream = 500

/** Streams by themselves, all other objects in object streams, in the order of their numbers. */
export function pdfFile(objects: PdfObjects): Uint8Array {
  const file = new FileWriter()
  const plain: (readonly [number, string])[] = []
  for (let number = 1; number <= objects.last; number++) {
    const object = objects.written(number)
    if (typeof object === 'string') plain.push([number, object])
    else if (Buffer.isBuffer(object)) file.addWritten(number, object)
    else if (object) file.addStream(number, object)
  }
  let last = objects.last
  for (let start = 0; start < plain.length; start += objectsPerStream)
    file.addObjects(++last, plain.slice(start, start + objectsPerStream))
  return file.end(last + 1, objects.trailer)
}

/** 7.5.8.3: the kind of an entry and its two fields. */
type Entry = readonly [kind: 0 | 1 | 2, number, number]

class FileWriter {
  readonly #parts: Buffer[] = []
  readonly #entries = new Map<number, Entry>()
  #length = 0

  constructor() {
    // Four bytes above 127 say that the file is no text: 7.5.2, and ISO 19005-2, 6.1.2.
    this.#push('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n')
  }

  /** One that stands there already, from its number to `endobj`. */
  addWritten(number: number, object: Buffer): void {
    this.#entries.set(number, [1, this.#length, 0])
    this.#pushBytes(object)
  }

  addStream(number: number, { dictionary, bytes }: CosStream): void {
    this.#entries.set(number, [1, this.#length, 0])
    const entries = new Map([...dictionary, ['Length', bytes.byteLength]])
    this.#push(`${number} 0 obj\n${cosText(entries)} stream\n`)
    this.#pushBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    this.#push('\nendstream\nendobj\n')
  }

  addObjects(number: number, objects: readonly (readonly [number, string])[]): void {
    let offset = 0
    const index = objects.map(([contained, text], place) => {
      const position = offset
      offset += text.length + 1
      this.#entries.set(contained, [2, number, place])
      return `${contained} ${position}`
    })
    const head = `${index.join(' ')}\n`
    const data = head + objects.map(([, text]) => `${text}\n`).join('')
    this.#addDeflated(number, Buffer.from(data, 'latin1'), {
      Type: '/ObjStm',
      N: objects.length,
      First: head.length
    })
  }

  end(number: number, trailer: CosDictionary): Uint8Array {
    const start = this.#length
    this.#entries.set(number, [1, start, 0])
    this.#addDeflated(number, this.#table(number + 1), {
      Type: '/XRef',
      ...Object.fromEntries(trailer),
      Size: number + 1,
      W: [1, 4, 2]
    })
    this.#push(`startxref\n${start}\n%%EOF\n`)
    return Buffer.concat(this.#parts)
  }

  #table(size: number): Buffer {
    const table = Buffer.alloc(size * entryLength)
    for (let number = 0; number < size; number++) {
      const free = [0, 0, number === 0 ? 65_535 : 0] as const
      const [kind, first, second] = this.#entries.get(number) ?? free
      table.writeUInt8(kind, number * entryLength)
      table.writeUInt32BE(first, number * entryLength + 1)
      table.writeUInt16BE(second, number * entryLength + 5)
    }
    return table
  }

  #addDeflated(number: number, data: Buffer, entries: CosEntries): void {
    this.addStream(number, {
      dictionary: dictionary({ ...entries, Filter: '/FlateDecode' }),
      bytes: deflateSync(data)
    })
  }

  #push(text: string): void {
    this.#pushBytes(Buffer.from(text, 'latin1'))
  }

  #pushBytes(bytes: Buffer): void {
    this.#parts.push(bytes)
    this.#length += bytes.length
  }
}

/** One byte, four and two. */
const entryLength = 7
