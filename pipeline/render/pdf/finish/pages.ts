/** The pages of a document, in order (ISO 32000-1, 7.7.3). */
import { type CosDictionary, type CosValue, listOf, referenceOf } from './cos-value.ts'
import type { PdfObjects } from './pdf-objects.ts'

export type PdfPage = {
  /** Object number. */
  readonly object: number
  /** As the browser wrote it: it gives every page its own resources. */
  readonly dictionary: CosDictionary
}

export function pagesOf(objects: PdfObjects): readonly PdfPage[] {
  return pagesBelow(objects.catalog.get('Pages'), objects)
}

function pagesBelow(node: CosValue | undefined, objects: PdfObjects): readonly PdfPage[] {
  const object = referenceOf(node)
  const dictionary = objects.dictionary(node)
  if (object === undefined || !dictionary) throw new Error('A page of the PDF is missing')
  if (dictionary.get('Type') === '/Page') return [{ object, dictionary }]
  return listOf(dictionary.get('Kids')).flatMap((kid) => pagesBelow(kid, objects))
}
