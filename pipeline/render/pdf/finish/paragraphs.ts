/** Text that stands in a section without a paragraph of its own gets one. */
import { isElement, type StructureElement, type StructureNode } from './structure.ts'

/** Table 338: inline-level structure elements. */
const inlineTypes = new Set(
  'Span Quote Note Reference BibEntry Code Link Annot Em Strong NonStruct Lbl'.split(' ')
)

export function gatherParagraphs(element: StructureElement): StructureElement {
  const children: StructureNode[] = []
  let line: StructureNode[] = []
  const close = (): void => {
    if (line.length > 0) children.push(...paragraph(line))
    line = []
  }
  for (const child of element.children) {
    if (isInline(child)) line.push(child)
    else {
      close()
      children.push(isCaption(child) ? { ...child, type: 'P' } : child)
    }
  }
  close()
  return { ...element, children }
}

function isInline(node: StructureNode): boolean {
  return !isElement(node) || inlineTypes.has(node.type)
}

/** The source of a quotation: HTML knows it as a caption, PDF has captions of figures and tables only. */
function isCaption(node: StructureNode): node is StructureElement {
  return isElement(node) && node.type === 'Caption'
}

/** A note that stands by itself below a table is no paragraph. */
function paragraph(line: readonly StructureNode[]): readonly StructureNode[] {
  const isNotes = line.every((node) => isElement(node) && node.type === 'Note')
  return isNotes ? line : [{ kind: 'element', type: 'P', children: line }]
}
