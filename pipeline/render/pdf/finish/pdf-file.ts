/**
 * Writes the file: header, objects, cross-reference stream (ISO 32000-1, 7.5).
 *
 * pdf-lib’s own `save` took two fifths of the whole finishing pass: it measures every object
 * before it writes it, and compresses without zlib.
 */
import { deflateSync } from 'node:zlib'
import {
  type PDFDocument,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFStream
} from '@cantoo/pdf-lib'

/** Objects in one stream: 7.5.7. More compress better, and take longer to open. */
const objectsPerStream = 500

/** Streams by themselves, all other objects in object streams, in the order of their numbers. */
export function pdfFile({ context }: PDFDocument): Uint8Array {
  const file = new FileWriter()
  const plain: (readonly [number, PDFObject])[] = []
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream) file.addStream(ref.objectNumber, object)
    else plain.push([ref.objectNumber, object])
  }
  let number = context.largestObjectNumber
  for (let start = 0; start < plain.length; start += objectsPerStream)
    file.addObjects(++number, plain.slice(start, start + objectsPerStream))
  const { Root, Info, ID } = context.trailerInfo
  return file.end(number + 1, { Root, Info, ID })
}

type Trailer = Readonly<Record<string, PDFObject | PDFRef | undefined>>

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

  addStream(number: number, stream: PDFStream): void {
    if (!(stream instanceof PDFRawStream))
      throw new Error(`Object ${number} is not written yet`)
    stream.updateDict()
    this.#add(number, String(stream.dict), stream.contents)
  }

  addObjects(number: number, objects: readonly (readonly [number, PDFObject])[]): void {
    let offset = 0
    const texts = objects.map(([, object]) => `${String(object)}\n`)
    const index = objects.map(([contained], place) => {
      const position = offset
      offset += texts[place]?.length ?? 0
      this.#entries.set(contained, [2, number, place])
      return `${contained} ${position}`
    })
    const head = `${index.join(' ')}\n`
    const data = deflateSync(Buffer.from(head + texts.join(''), 'latin1'))
    const dictionary = `<< /Type /ObjStm /N ${objects.length} /First ${head.length} /Filter /FlateDecode /Length ${data.length} >>`
    this.#add(number, dictionary, data)
  }

  end(number: number, trailer: Trailer): Uint8Array {
    const start = this.#length
    this.#entries.set(number, [1, start, 0])
    const table = Array.from({ length: number + 1 }, (_, object) =>
      entryBytes(this.#entries.get(object) ?? [0, 0, object === 0 ? 65_535 : 0])
    )
    const data = deflateSync(Buffer.concat(table))
    const others = Object.entries(trailer).flatMap(([name, value]) =>
      value === undefined ? [] : [`/${name} ${String(value)}`]
    )
    const dictionary = `<< /Type /XRef /Size ${number + 1} /W [ 1 4 2 ] ${others.join(' ')} /Filter /FlateDecode /Length ${data.length} >>`
    this.#add(number, dictionary, data)
    this.#push(`startxref\n${start}\n%%EOF\n`)
    return Buffer.concat(this.#parts)
  }

  #add(number: number, dictionary: string, data: Uint8Array): void {
    this.#entries.set(number, [1, this.#length, 0])
    this.#push(`${number} 0 obj\n${dictionary}\nstream\n`)
    this.#parts.push(Buffer.from(data.buffer, data.byteOffset, data.byteLength))
    this.#length += data.byteLength
    this.#push('\nendstream\nendobj\n')
  }

  #push(text: string): void {
    const bytes = Buffer.from(text, 'latin1')
    this.#parts.push(bytes)
    this.#length += bytes.length
  }
}

function entryBytes([kind, first, second]: Entry): Buffer {
  const bytes = Buffer.alloc(7)
  bytes.writeUInt8(kind, 0)
  bytes.writeUInt32BE(first, 1)
  bytes.writeUInt16BE(second, 5)
  return bytes
}
