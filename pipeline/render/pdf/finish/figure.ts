/** A figure holds its image and its caption, and has the alternative text (ISO 14289-1, 7.3). */
import { isElement, type StructureElement, type StructureNode } from './structure.ts'

/** Chromium puts one `Figure` into another, and the text on the inner one. */
export function arrangeFigure(figure: StructureElement): StructureElement {
  const images = figure.children.filter(isImage)
  const [image] = images
  // An image by itself.
  if (!image) return hasText(figure) ? figure : { ...figure, type: 'Div' }
  // Several images keep their own texts.
  if (images.length > 1) return { ...figure, type: 'Div' }
  const children = figure.children.flatMap((node) =>
    node === image ? image.children : [node]
  )
  return { ...figure, alternative: image.alternative, children }
}

function isImage(node: StructureNode): node is StructureElement {
  return isElement(node) && node.type === 'Figure'
}

function hasText({ alternative }: StructureElement): boolean {
  return alternative !== undefined && alternative !== ''
}
