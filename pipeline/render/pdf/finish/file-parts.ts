/** How large each part of the file is: images and fonts by name, all pages together, and the rest. */
import type { FilePart } from '../../file-part.ts'
import { type CosValue, listOf, nameText, referenceOf } from './cos-value.ts'
import type { PdfPage } from './pages.ts'
import type { CosStream, PdfObjects } from './pdf-objects.ts'

/** Object number of an image → path of its file. */
export type ImageSources = ReadonlyMap<number, string>

/** By object number. */
type Streams = ReadonlyMap<number, CosStream>

/**
 * Of a file whose streams are all compressed.
 *
 * @param byteLength
 *   Of the whole file.
 * @returns
 *   The largest first; together as large as the file.
 */
export function fileParts(
  objects: PdfObjects,
  pages: readonly PdfPage[],
  sources: ImageSources,
  byteLength: number
): readonly FilePart[] {
  const streams = streamsOf(objects)
  const parts = [
    ...imageParts(objects, pages, streams, sources),
    ...fontParts(objects, streams),
    part('content', pageBytes(pages, streams)),
    part('attachments', bytesOfKind(streams, 'Type', '/EmbeddedFile'))
  ]
  const known = parts.reduce((sum, part) => sum + part.byteLength, 0)
  return [...parts, part('structure', byteLength - known)].toSorted(
    (one, other) => other.byteLength - one.byteLength
  )
}

function part(
  kind: FilePart['kind'],
  byteLength: number,
  name?: string,
  page?: number
): FilePart {
  return { kind, name, page, byteLength }
}

function streamsOf(objects: PdfObjects): Streams {
  const numbers = Array.from({ length: objects.last }, (_, index) => index + 1)
  return new Map(
    numbers.flatMap((number) => {
      const object = objects.written(number)
      const isStream = object !== undefined && typeof object !== 'string'
      return isStream ? [[number, objects.stream(number)] as const] : []
    })
  )
}

function imageParts(
  objects: PdfObjects,
  pages: readonly PdfPage[],
  streams: Streams,
  sources: ImageSources
): FilePart[] {
  const firstPages = pagesOfImages(objects, pages)
  const maskOf = ({ dictionary }: CosStream) => referenceOf(dictionary.get('SMask'))
  const masks = new Set([...streams.values()].map(maskOf))
  return [...streams].flatMap(([number, stream]) => {
    if (stream.dictionary.get('Subtype') !== '/Image' || masks.has(number)) return []
    const bytes = stream.bytes.length + lengthOf(streams, maskOf(stream))
    return [part('image', bytes, sources.get(number), firstPages.get(number))]
  })
}

/** Of each image the first page that it is on. */
function pagesOfImages(
  objects: PdfObjects,
  pages: readonly PdfPage[]
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const [index, { dictionary }] of pages.entries()) {
    const resources = objects.dictionary(dictionary.get('Resources'))
    const images = objects.dictionary(resources?.get('XObject'))
    for (const image of images?.values() ?? []) {
      const number = referenceOf(image)
      if (number !== undefined && !found.has(number)) found.set(number, index + 1)
    }
  }
  return found
}

/** With `SUBSET+` in front of its name a font holds only what is shown. */
function fontParts(objects: PdfObjects, streams: Streams): FilePart[] {
  const numbers = Array.from({ length: objects.last }, (_, index) => index + 1)
  return numbers.flatMap((number) => {
    const text = objects.written(number)
    if (typeof text !== 'string' || !text.includes('/FontFile')) return []
    const descriptor = objects.dictionary({ reference: number })
    const file = ['FontFile', 'FontFile2', 'FontFile3']
      .map((name) => referenceOf(descriptor?.get(name)))
      .find((stream) => stream !== undefined)
    if (file === undefined) return []
    const name = nameText(descriptor?.get('FontName')).replace(/^[A-Z]{6}\+/, '')
    return [part('font', lengthOf(streams, file), name)]
  })
}

/** Of pages and form XObjects. */
function pageBytes(pages: readonly PdfPage[], streams: Streams): number {
  const contents = pages.flatMap(({ dictionary }) => listOf(dictionary.get('Contents')))
  const bytes = (stream: CosValue) => lengthOf(streams, referenceOf(stream))
  return (
    contents.reduce<number>((sum, stream) => sum + bytes(stream), 0) +
    bytesOfKind(streams, 'Subtype', '/Form')
  )
}

function bytesOfKind(streams: Streams, entry: string, kind: string): number {
  const found = [...streams.values()].filter(
    ({ dictionary }) => dictionary.get(entry) === kind
  )
  return found.reduce((sum, { bytes }) => sum + bytes.length, 0)
}

function lengthOf(streams: Streams, number: number | undefined): number {
  return number === undefined ? 0 : (streams.get(number)?.bytes.length ?? 0)
}
