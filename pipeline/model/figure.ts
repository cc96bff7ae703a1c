/** A figure in hast: image, long description, and caption with its credit. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { DirectiveAttributes } from '../resolve/directive-content.ts'

export type FigureParts = {
  readonly id: string
  /** `Figuur 3`; empty for one without a number. */
  readonly label: string
  readonly caption: readonly ElementContent[]
  readonly body: readonly ElementContent[]
  /** `bron`, `licentie` and `beschrijving`. */
  readonly attributes: DirectiveAttributes
}

export function figureElement(parts: FigureParts): Element {
  const { id, caption, body, attributes } = parts
  const description = attributes['beschrijving']
  const descriptionId = `${id}-beschrijving`
  const content = body.map((child) => withoutParagraph(child))
  const described = description
    ? content.map((child) => withDescription(child, descriptionId))
    : content
  return h('figure', { className: ['figure'], id }, [
    ...described,
    ...(description ? [longDescription(parts.label, descriptionId, description)] : []),
    h('figcaption', [...caption, ...credit(attributes)])
  ])
}

/** An image that says nothing has no caption and no number, and is no figure to who hears the page. */
export function decorationElement(body: readonly ElementContent[]): Element {
  const content = body.map((child) => withoutParagraph(child))
  return h('div', { className: ['figure', 'decoration'] }, content)
}

/** The image points at the words themselves, for a reader of the screen reads these also when closed. */
function longDescription(label: string, id: string, description: string): Element {
  return h('details', { className: ['description'] }, [
    h('summary', `Beschrijving van ${label.toLowerCase() || 'de figuur'}`),
    h('p', { id }, description)
  ])
}

/** What stands behind the caption: where the figure comes from and how it may be used. */
export function credit({ bron, licentie }: DirectiveAttributes): ElementContent[] {
  const sentences = [
    ...(bron ? [`Bron: ${withoutStop(bron)}.`] : []),
    ...(licentie ? [`Licentie: ${withoutStop(licentie)}.`] : [])
  ]
  if (sentences.length === 0) return []
  return [
    { type: 'text', value: ' ' },
    h('span', { className: ['credit'] }, sentences.join(' '))
  ]
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '')
}

function withDescription(node: ElementContent, id: string): ElementContent {
  if (!isElement(node, 'img') && !isElement(node, 'svg')) return node
  return { ...node, properties: { ...node.properties, ariaDescribedBy: [id] } }
}

/** The image of a figure stands in the figure itself, not in a paragraph. */
function withoutParagraph(node: ElementContent): ElementContent {
  if (!isElement(node, 'p')) return node
  const [only, ...others] = node.children
  const isImage = isElement(only, 'img') || isElement(only, 'svg')
  return only && isImage && others.length === 0 ? only : node
}

function isElement(node: ElementContent | undefined, tagName: string): node is Element {
  return node?.type === 'element' && node.tagName === tagName
}
