/** Attachments as associated files (ISO 19005-3, 6.8 and annex E; ISO 32000-1, 7.11). */
import { deflateSync } from 'node:zlib'
import {
  type PDFDocument,
  PDFName,
  PDFRawStream,
  type PDFRef,
  PDFString
} from '@cantoo/pdf-lib'
import type { Attachment } from '../attachments.ts'
import { textString } from './text-string.ts'

/** In the list that a viewer shows, and of the document as a whole (`/AF`). */
export function embedFiles(
  document: PDFDocument,
  attachments: readonly Attachment[],
  modified: Date
): void {
  if (attachments.length === 0) return
  const { catalog, context } = document
  const files = attachments.map((attachment) => {
    const embedded = embeddedFile(document, attachment, modified)
    return [
      textString(attachment.path),
      fileSpecification(document, attachment, embedded)
    ] as const
  })
  // By bytes, as in every name tree: 7.9.6.
  const sorted = files.toSorted(([one], [other]) =>
    one.asString() < other.asString() ? -1 : 1
  )
  const names = context.obj({ Names: sorted.flat() })
  catalog.set(
    PDFName.of('Names'),
    context.obj({ EmbeddedFiles: context.register(names) })
  )
  catalog.set(PDFName.of('AF'), context.obj(files.map(([, ref]) => ref)))
}

/** 7.11.4: the bytes, their kind and their date, which is that of the publication. */
function embeddedFile(
  { context }: PDFDocument,
  { bytes, mediaType }: Attachment,
  modified: Date
): PDFRef {
  const dictionary = context.obj({
    Type: 'EmbeddedFile',
    Subtype: PDFName.of(mediaType),
    Filter: 'FlateDecode',
    Params: context.obj({ Size: bytes.length, ModDate: PDFString.fromDate(modified) })
  })
  return context.register(PDFRawStream.of(dictionary, deflateSync(bytes)))
}

/** 7.11.3, with both names that PDF/UA asks for (ISO 14289-1, 7.11). */
function fileSpecification(
  { context }: PDFDocument,
  { path, description, relationship }: Attachment,
  embedded: PDFRef
): PDFRef {
  const specification = context.obj({
    Type: 'Filespec',
    F: textString(path),
    UF: textString(path),
    Desc: textString(description),
    AFRelationship: relationship,
    EF: context.obj({ F: embedded, UF: embedded })
  })
  return context.register(specification)
}
