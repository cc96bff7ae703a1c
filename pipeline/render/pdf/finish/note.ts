/** A note holds its number and its paragraphs, and no text of its own (ISO 32000-1, table 338). */
import { isElement, type StructureElement, type StructureNode } from './structure.ts'

/** The spaces between them go to what stands before. */
export function arrangeNote(note: StructureElement): StructureElement {
  const children: StructureNode[] = []
  for (const child of note.children) {
    const before = children.at(-1)
    if (child.kind === 'content' && before && holdsText(before))
      children.splice(-1, 1, { ...before, children: [...before.children, child] })
    else children.push(child)
  }
  return { ...note, children }
}

function holdsText(node: StructureNode): node is StructureElement {
  return isElement(node) && /^(Lbl|P)$/.test(node.type)
}
