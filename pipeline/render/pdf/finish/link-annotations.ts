/** The annotations of links say where they lead (ISO 14289-1, 7.18.5). */
import { PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import type { PageLabel } from '../page-label.ts'
import type { PageMap } from '../page-map.ts'
import { isElement, type StructureElement } from './structure.ts'
import { nameText, textString } from './text-string.ts'

/** Writes `/Contents` on each annotation below `root`, from the description of its link. */
export function describeLinks(
  document: PDFDocument,
  root: StructureElement,
  pageMap: PageMap,
  labelOf: PageLabel
): void {
  for (const child of root.children)
    if (isElement(child)) describeLinks(document, child, pageMap, labelOf)
  for (const child of root.children) {
    if (child.kind !== 'annotation') continue
    const annotation = document.context.lookup(PDFRef.of(child.object), PDFDict)
    const text = descriptionOf(root, annotation, pageMap, labelOf)
    annotation.set(PDFName.of('Contents'), textString(text))
  }
}

function descriptionOf(
  { description }: StructureElement,
  annotation: PDFDict,
  pageMap: PageMap,
  labelOf: PageLabel
): string {
  if (description === undefined) throw new Error('A link in the PDF has no description')
  if (!description.includes('{pagina}')) return description
  const destination = annotation.lookup(PDFName.of('Dest'))
  const id = destination instanceof PDFName ? nameText(destination) : ''
  const page = pageMap.get(id)
  if (page === undefined) throw new Error(`The link to ${id} has no page`)
  return description.replaceAll('{pagina}', labelOf(page))
}
