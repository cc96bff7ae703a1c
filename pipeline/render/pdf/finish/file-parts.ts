/** How large each part of the file is: images and fonts by name, all pages together, and the rest. */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef
} from '@cantoo/pdf-lib'
import type { FilePart } from '../../file-part.ts'

/** Object number of an image → path of its file. */
export type ImageSources = ReadonlyMap<number, string>

/**
 * @param byteLength
 *   Of the whole file.
 * @returns
 *   The largest first; together as large as the file.
 */
export function fileParts(
  document: PDFDocument,
  sources: ImageSources,
  byteLength: number
): readonly FilePart[] {
  const parts = [
    ...imageParts(document, sources),
    ...fontParts(document),
    part('content', pageBytes(document)),
    part('attachments', attachedBytes(document))
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

function imageParts(document: PDFDocument, sources: ImageSources): FilePart[] {
  const pages = pagesOfImages(document)
  const streams = streamsOf(document)
  const masks = new Set(streams.map(([, { dict }]) => dict.get(names.SMask)))
  return streams.flatMap(([ref, stream]) => {
    if (stream.dict.get(names.Subtype) !== names.Image || masks.has(ref)) return []
    const bytes = lengthOf(stream) + lengthOf(stream.dict.lookup(names.SMask))
    const { objectNumber } = ref
    return [part('image', bytes, sources.get(objectNumber), pages.get(objectNumber))]
  })
}

/** Of each image the first page that it is on. */
function pagesOfImages(document: PDFDocument): ReadonlyMap<number, number> {
  const pages = new Map<number, number>()
  for (const [index, { node }] of document.getPages().entries()) {
    const images = node.Resources()?.lookupMaybe(names.XObject, PDFDict)
    for (const [, ref] of images?.entries() ?? [])
      if (ref instanceof PDFRef && !pages.has(ref.objectNumber))
        pages.set(ref.objectNumber, index + 1)
  }
  return pages
}

/** With `SUBSET+` in front of its name a font holds only what is shown. */
function fontParts({ context }: PDFDocument): FilePart[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict)) return []
    const file = [names.FontFile, names.FontFile2, names.FontFile3]
      .map((name) => object.lookup(name))
      .find((stream) => stream !== undefined)
    if (file === undefined) return []
    const name = object.lookupMaybe(names.FontName, PDFName)?.decodeText() ?? ''
    return [part('font', lengthOf(file), name.replace(/^[A-Z]{6}\+/, ''))]
  })
}

function pageBytes(document: PDFDocument): number {
  const pages = document.getPages().flatMap(({ node }) => {
    const contents = node.get(names.Contents)
    const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
    return streams.map((stream) => lengthOf(document.context.lookup(stream)))
  })
  const forms = streamsOf(document)
    .filter(([, { dict }]) => dict.get(names.Subtype) === names.Form)
    .map(([, stream]) => lengthOf(stream))
  return [...pages, ...forms].reduce((sum, length) => sum + length, 0)
}

function attachedBytes(document: PDFDocument): number {
  const attached = streamsOf(document).filter(
    ([, { dict }]) => dict.get(names.Type) === names.EmbeddedFile
  )
  return attached.reduce((sum, [, stream]) => sum + lengthOf(stream), 0)
}

function streamsOf({ context }: PDFDocument): (readonly [PDFRef, PDFRawStream])[] {
  return context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) =>
      object instanceof PDFRawStream ? [[ref, object] as const] : []
    )
}

function lengthOf(object: PDFObject | undefined): number {
  return object instanceof PDFRawStream ? object.contents.length : 0
}

const names = {
  Contents: PDFName.of('Contents'),
  EmbeddedFile: PDFName.of('EmbeddedFile'),
  FontFile: PDFName.of('FontFile'),
  FontFile2: PDFName.of('FontFile2'),
  FontFile3: PDFName.of('FontFile3'),
  FontName: PDFName.of('FontName'),
  Form: PDFName.of('Form'),
  Image: PDFName.of('Image'),
  SMask: PDFName.of('SMask'),
  Subtype: PDFName.of('Subtype'),
  Type: PDFName.of('Type'),
  XObject: PDFName.of('XObject')
} as const
