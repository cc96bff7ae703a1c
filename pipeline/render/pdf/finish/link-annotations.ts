/** The annotations of links say where they lead (ISO 14289-1, 7.18.5). */
import type { PageLabel } from '../page-label.ts'
import type { PageMap } from '../page-map.ts'
import { type CosValue, nameText, textString } from './cos-value.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { isElement, type StructureElement } from './structure.ts'

/** Writes `/Contents` on each annotation below `root`, from the description of its link. */
export function describeLinks(
  objects: PdfObjects,
  root: StructureElement,
  pageMap: PageMap,
  labelOf: PageLabel
): void {
  for (const child of root.children) {
    if (isElement(child)) describeLinks(objects, child, pageMap, labelOf)
    if (child.kind !== 'annotation') continue
    const destination = () => objects.dictionary({ reference: child.object })?.get('Dest')
    const text = descriptionOf(root, destination, pageMap, labelOf)
    objects.change(child.object, { Contents: textString(text) })
  }
}

function descriptionOf(
  { description }: StructureElement,
  destination: () => CosValue | undefined,
  pageMap: PageMap,
  labelOf: PageLabel
): string {
  if (description === undefined) throw new Error('A link in the PDF has no description')
  if (!description.includes('{pagina}')) return description
  const id = nameText(destination())
  const page = pageMap.get(id)
  if (page === undefined) throw new Error(`The link to ${id} has no page`)
  return description.replaceAll('{pagina}', labelOf(page))
}
