/** Attachments as associated files (ISO 19005-3, 6.8 and annex E; ISO 32000-1, 7.11). */
import { deflateSync } from 'node:zlib'
import type { Attachment } from '../attachments.ts'
import { type CosReference, dictionary, textString } from './cos-value.ts'
import { dateString } from './information.ts'
import type { PdfObjects } from './pdf-objects.ts'

/** In the list that a viewer shows, and of the document as a whole (`/AF`). */
export function embedFiles(
  objects: PdfObjects,
  attachments: readonly Attachment[],
  modified: Date
): void {
  if (attachments.length === 0) return
  const files = attachments.map((attachment) => {
    const embedded = embeddedFile(objects, attachment, modified)
    const specification = fileSpecification(objects, attachment, embedded)
    return { name: textString(attachment.path), specification }
  })
  // By bytes, as in every name tree: 7.9.6.
  const sorted = files.toSorted(({ name: one }, { name: other }) =>
    one.written < other.written ? -1 : 1
  )
  const names = sorted.flatMap(({ name, specification }) => [name, specification])
  objects.changeCatalog({
    Names: dictionary({ EmbeddedFiles: objects.add(dictionary({ Names: names })) }),
    AF: files.map(({ specification }) => specification)
  })
}

/** 7.11.4: the bytes, their kind and their date, which is that of the publication. */
function embeddedFile(
  objects: PdfObjects,
  { bytes, mediaType }: Attachment,
  modified: Date
): CosReference {
  return objects.addStream(deflateSync(bytes), {
    Type: '/EmbeddedFile',
    Subtype: `/${mediaType}`,
    Filter: '/FlateDecode',
    Params: dictionary({ Size: bytes.length, ModDate: dateString(modified) })
  })
}

/** 7.11.3, with both names that PDF/UA asks for (ISO 14289-1, 7.11). */
function fileSpecification(
  objects: PdfObjects,
  { path, description, relationship }: Attachment,
  embedded: CosReference
): CosReference {
  const specification = dictionary({
    Type: '/Filespec',
    F: textString(path),
    UF: textString(path),
    Desc: textString(description),
    AFRelationship: `/${relationship}`,
    EF: dictionary({ F: embedded, UF: embedded })
  })
  return objects.add(specification)
}
