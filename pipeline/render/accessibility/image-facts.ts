/** What there is to see in the text, and whether it can also be read. */
import type { Element, Nodes } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

export type ImageFacts = {
  /** Images and drawings that tell something; those marked as decoration do not count. */
  readonly informative: number
  /** How many of these have a text alternative. */
  readonly described: number
  readonly decorative: number
}

/** @param texts All that is written, with its images; the cover is counted beside it. */
export function imageFacts(texts: readonly Nodes[], hasCover: boolean): ImageFacts {
  const kinds = texts.flatMap(imagesIn).map(kindOf)
  const decorative = kinds.filter((kind) => kind === 'decorative').length
  const described = kinds.filter((kind) => kind === 'described').length
  // The cover always has its text, see `coverAlternative`.
  const covers = hasCover ? 1 : 0
  return {
    informative: kinds.length - decorative + covers,
    described: described + covers,
    decorative
  }
}

function imagesIn(tree: Nodes): Element[] {
  const images: Element[] = []
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'img' && node.tagName !== 'svg') return undefined
    images.push(node)
    return SKIP
  })
  return images
}

/**
 * An empty `alt`, `aria-hidden` or the role `presentation` mark decoration. A drawing is
 * described by its label or by the `<title>` that it begins with.
 *
 * Source: HTML Accessibility API Mappings 1.0, 4.1.9; SVG Accessibility API Mappings 1.0, 6.
 */
function kindOf({ tagName, properties, children }: Element): ImageKind {
  const { ariaHidden, role, alt, ariaLabel, ariaLabelledBy } = properties
  const isHidden = String(ariaHidden) === 'true'
  if (isHidden || role === 'presentation' || role === 'none') return 'decorative'
  if (tagName === 'img' && alt === '') return 'decorative'
  const title = children.find(
    (node) => node.type === 'element' && node.tagName === 'title'
  )
  const names = tagName === 'img' ? [alt, ariaLabel] : [ariaLabel, ariaLabelledBy, title]
  return names.some(isFilled) ? 'described' : 'undescribed'
}

type ImageKind = 'decorative' | 'described' | 'undescribed'

function isFilled(name: unknown): boolean {
  if (typeof name === 'string') return name.trim() !== ''
  return name !== undefined && name !== null
}
