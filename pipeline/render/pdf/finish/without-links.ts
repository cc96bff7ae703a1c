/** On paper nothing can be followed: links become their text. */
import { listOf, referenceOf } from './cos-value.ts'
import type { PdfPage } from './pages.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { isElement, type StructureElement, type StructureNode } from './structure.ts'

/** The same tree; where a link was is a `Span`. */
export function withoutLinks(element: StructureElement): StructureElement {
  const children = element.children
    .filter(({ kind }) => kind !== 'annotation')
    .map((child): StructureNode => (isElement(child) ? withoutLinks(child) : child))
  return { ...element, type: element.type === 'Link' ? 'Span' : element.type, children }
}

/** Takes the annotations out of the file. */
export function removeAnnotations(objects: PdfObjects, pages: readonly PdfPage[]): void {
  for (const { object, dictionary } of pages) {
    for (const annotation of listOf(objects.resolved(dictionary.get('Annots')))) {
      const number = referenceOf(annotation)
      if (number !== undefined) objects.delete(number)
    }
    objects.change(object, { Annots: undefined, Tabs: undefined })
  }
}
