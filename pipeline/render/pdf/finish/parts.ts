/** A part holds its chapters: in the print HTML they stand behind it. */
import { isElement, type StructureElement, type StructureNode } from './structure.ts'

/**
 * A chapter of a part begins with a heading one rank below that of the part
 * (`print-document.ts`), so it is in the part that stands before it.
 */
export function gatherParts(root: StructureElement): StructureElement {
  const children: StructureNode[] = []
  for (const section of root.children) {
    const part = children.at(-1)
    if (part && isElement(part) && part.type === 'Part' && isBelow(section)) {
      children.splice(-1, 1, { ...part, children: [...part.children, section] })
    } else children.push(section)
  }
  return { ...root, children }
}

function isBelow(section: StructureNode): boolean {
  return isElement(section) && firstHeading(section) === 'H2'
}

function firstHeading(element: StructureElement): string | undefined {
  return element.children.filter(isElement).find(({ type }) => /^H\d$/.test(type))?.type
}
