/** A figure holds its image and its caption, and has the alternative text (ISO 14289-1, 7.3). */
import { childrenOfType, hasType, type StructureElement } from './structure.ts'

/** Chromium puts one `Figure` into another, and the text on the inner one. */
export function arrangeFigure(figure: StructureElement): StructureElement {
  const images = childrenOfType(figure, 'Figure')
  const [image] = images
  if (!image) return figure.alternative ? figure : withoutImage(figure)
  // Several images keep their own texts.
  if (images.length > 1) return { ...figure, type: 'Div' }
  return withNotes(figure, image)
}

/** A timeline is a list, and has its caption ahead of its items (ISO 32000-1, table 336). */
function withoutImage(figure: StructureElement): StructureElement {
  const [list, ...others] = childrenOfType(figure, 'L')
  const [caption] = childrenOfType(figure, 'Caption')
  if (!list || !caption || others.length > 0) return { ...figure, type: 'Div' }
  const captioned = { ...list, children: [caption, ...list.children] }
  const rest = figure.children.filter((node) => node !== list && node !== caption)
  if (rest.length === 0) return captioned
  return { ...figure, type: 'Div', children: [captioned, ...rest] }
}

/** The alternative text stands for all that is in a figure, so a note of it stands behind it. */
function withNotes(figure: StructureElement, image: StructureElement): StructureElement {
  const notes = childrenOfType(figure, 'Note')
  const children = figure.children
    .filter((node) => !hasType(node, 'Note'))
    .flatMap((node) => (node === image ? image.children : [node]))
  const { alternative, picture, source } = image
  const merged = { ...figure, alternative, picture, source, children }
  if (notes.length === 0) return merged
  return { kind: 'element', type: 'Div', children: [merged, ...notes] }
}
