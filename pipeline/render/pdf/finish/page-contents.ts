/** The content streams of a document: of its pages, and of the form XObjects on them (ISO 32000-1, 7.8.2 and 8.10). */
import { deflateSync, inflateSync } from 'node:zlib'
import { type Stretch, stretches } from './content-stream.ts'
import { type CosDictionary, referenceOf } from './cos-value.ts'
import type { PdfPage } from './pages.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { toUtf16 } from './to-unicode.ts'

export type PageContent = {
  /** Counted from 1; `undefined` for a form XObject, which may be on several pages. */
  readonly page: number | undefined
  /** Object number of the page or the form: what `ContentItem.owner` says. */
  readonly owner: number
  /** Object number of the stream itself. */
  readonly stream: number
  readonly resources: CosDictionary | undefined
  readonly stretches: readonly Stretch[]
}

export function readContents(
  objects: PdfObjects,
  pages: readonly PdfPage[]
): readonly PageContent[] {
  const contents = pages.map(({ object, dictionary }, index): PageContent => {
    const stream = referenceOf(dictionary.get('Contents'))
    if (stream === undefined) throw new Error(`Page ${index + 1} has no content stream`)
    return {
      page: index + 1,
      owner: object,
      stream,
      resources: objects.dictionary(dictionary.get('Resources')),
      stretches: stretches(operatorsOf(objects, stream))
    }
  })
  return [...contents, ...formContents(objects)]
}

function formContents(objects: PdfObjects): readonly PageContent[] {
  return objects.file.streams().flatMap((stream) => {
    const { dictionary } = objects.stream(stream)
    if (dictionary.get('Subtype') !== '/Form') return []
    return [
      {
        page: undefined,
        owner: stream,
        stream,
        resources: objects.dictionary(dictionary.get('Resources')),
        stretches: stretches(operatorsOf(objects, stream))
      }
    ]
  })
}

/** The browser writes an actual text of ASCII as a literal string (7.3.4.2); here all are hexadecimal. */
function operatorsOf(objects: PdfObjects, stream: number): string {
  return inflated(objects, stream).replaceAll(
    /(?<=\/ActualText )\(((?:\\.|[^\\)])*)\)/g,
    (_, text: string) => `<FEFF${toUtf16(text.replaceAll(/\\(.)/g, '$1'))}>`
  )
}

/** The bytes of a stream, one character for each. */
export function inflated(objects: PdfObjects, number: number): string {
  const { dictionary, bytes } = objects.stream(number)
  const isDeflated = dictionary.get('Filter') === '/FlateDecode'
  const plain = isDeflated ? inflateSync(bytes, { chunkSize }) : bytes
  return Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength).toString('latin1')
}

/** A page in one piece, mostly. */
const chunkSize = 65_536

/**
 * In place of what the stream was; its dictionary stays, but for its length. Other threads would
 * take a third more processor time for the compressing, and a build has work for them.
 */
export function writeStream(
  objects: PdfObjects,
  number: number,
  content: readonly string[]
): void {
  const { dictionary } = objects.stream(number)
  objects.setStream(number, {
    dictionary: new Map([...dictionary, ['Filter', '/FlateDecode']]),
    bytes: deflateSync(joined(content))
  })
}

/** Without a string of all of it, which would be moved about in memory. */
function joined(parts: readonly string[]): Buffer {
  const bytes = Buffer.allocUnsafe(parts.reduce((sum, part) => sum + part.length, 0))
  let position = 0
  for (const part of parts) position += bytes.write(part, position, 'latin1')
  return bytes
}
