/** On paper nothing can be followed: links become their text. */
import { PDFArray, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { isElement, type StructureElement, type StructureNode } from './structure.ts'

/** The same tree; where a link was is a `Span`. */
export function withoutLinks(element: StructureElement): StructureElement {
  const children = element.children
    .filter(({ kind }) => kind !== 'annotation')
    .map((child): StructureNode => (isElement(child) ? withoutLinks(child) : child))
  return { ...element, type: element.type === 'Link' ? 'Span' : element.type, children }
}

/** Takes the annotations out of the file. */
export function removeAnnotations(document: PDFDocument): void {
  for (const { node } of document.getPages()) {
    const annotations = node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []
    for (const ref of annotations) if (ref instanceof PDFRef) document.context.delete(ref)
    node.delete(PDFName.of('Annots'))
    node.delete(PDFName.of('Tabs'))
  }
}
