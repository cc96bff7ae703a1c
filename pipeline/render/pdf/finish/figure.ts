/** A figure holds its image and its caption, and has the alternative text (ISO 14289-1, 7.3). */
import { isElement, type StructureElement, type StructureNode } from './structure.ts'

/** Chromium puts one `Figure` into another, and the text on the inner one. */
export function arrangeFigure(figure: StructureElement): StructureElement {
  const images = figure.children.filter(isImage)
  const [image] = images
  if (!image) return figure.alternative ? figure : { ...figure, type: 'Div' }
  // Several images keep their own texts.
  if (images.length > 1) return { ...figure, type: 'Div' }
  return withNotes(figure, image)
}

/** The alternative text stands for all that is in a figure, so a note of it stands behind it. */
function withNotes(figure: StructureElement, image: StructureElement): StructureElement {
  const notes = figure.children.filter(isNote)
  const children = figure.children
    .filter((node) => !isNote(node))
    .flatMap((node) => (node === image ? image.children : [node]))
  const { alternative, picture, source } = image
  const merged = { ...figure, alternative, picture, source, children }
  if (notes.length === 0) return merged
  return { kind: 'element', type: 'Div', children: [merged, ...notes] }
}

function isImage(node: StructureNode): node is StructureElement {
  return isElement(node) && node.type === 'Figure'
}

function isNote(node: StructureNode): boolean {
  return isElement(node) && node.type === 'Note'
}
