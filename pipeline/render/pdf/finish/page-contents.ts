/** The content streams of a document: of its pages, and of the form XObjects on them (ISO 32000-1, 7.8.2 and 8.10). */
import { promisify } from 'node:util'
import { deflate, inflateSync } from 'node:zlib'
import { PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { type Stretch, stretches } from './content-stream.ts'

export type PageContent = {
  /** Counted from 1; `undefined` for a form XObject, which may be on several pages. */
  readonly page: number | undefined
  /** Object number of the page or the form: what `ContentItem.owner` says. */
  readonly owner: number
  /** Of the stream itself. */
  readonly stream: PDFRef
  readonly resources: PDFDict | undefined
  readonly stretches: readonly Stretch[]
}

/** Node’s inflate takes a quarter of the time of pdf-lib’s. */
export function readContents(document: PDFDocument): readonly PageContent[] {
  const pages = document.getPages().map((page, index): PageContent => {
    const stream = page.node.get(PDFName.of('Contents'))
    if (!(stream instanceof PDFRef))
      throw new Error(`Page ${index + 1} has no content stream`)
    return {
      page: index + 1,
      owner: page.ref.objectNumber,
      stream,
      resources: page.node.Resources(),
      stretches: stretches(inflated(document, stream))
    }
  })
  return [...pages, ...formContents(document)]
}

function formContents(document: PDFDocument): readonly PageContent[] {
  return document.context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    if (!(object instanceof PDFRawStream)) return []
    if (object.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) return []
    return [
      {
        page: undefined,
        owner: ref.objectNumber,
        stream: ref,
        resources: object.dict.lookupMaybe(PDFName.of('Resources'), PDFDict),
        stretches: stretches(inflated(document, ref))
      }
    ]
  })
}

/** The bytes of a stream, one character for each. */
export function inflated(document: PDFDocument, ref: PDFRef): string {
  const stream = rawStream(document, ref)
  const isDeflated = stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode')
  const bytes = isDeflated ? inflateSync(stream.contents) : stream.contents
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

const deflated = promisify(deflate)

/** In place of what the stream was; its dictionary stays, but for its length. */
export async function writeStream(
  document: PDFDocument,
  ref: PDFRef,
  content: string
): Promise<void> {
  const { dict } = rawStream(document, ref)
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
  const bytes = await deflated(Buffer.from(content, 'latin1'))
  document.context.assign(ref, PDFRawStream.of(dict, bytes))
}

function rawStream({ context }: PDFDocument, ref: PDFRef): PDFRawStream {
  const object = context.lookup(ref)
  if (object instanceof PDFRawStream) return object
  throw new Error(`Object ${ref.objectNumber} of the PDF is no stream`)
}
