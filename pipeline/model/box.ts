/** Boxes in hast: an `<aside>` named by its title, which begins with the kind and number of the box. */
import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'

export type BoxParts = {
  readonly id: string
  /** The name of the directive. */
  readonly kind: string
  /** `Tip 2`: in words, for a colour alone tells nobody what a box is (WCAG 2.2, 1.4.1). */
  readonly label: string
  readonly title: readonly ElementContent[]
  readonly content: readonly ElementContent[]
}

export function boxElement({ id, kind, label, title, content }: BoxParts): Element {
  const titleId = `${id}-titel`
  const properties = { className: ['box', `box-${kind}`], id, ariaLabelledBy: titleId }
  const titleElement = h(
    'p',
    { className: ['box-title'], id: titleId, role: 'heading' },
    [h('span', { className: ['label'] }, label), ' ', ...title]
  )
  return h('aside', properties, [titleElement, ...content])
}

/**
 * Gives each title of a box its rank, one below the heading that it stands under. It is a
 * heading by role and not by element, for a box has no place in the contents.
 */
export function rankBoxTitles(body: Root): void {
  let rank = 1
  visit(body, 'element', ({ tagName, properties }) => {
    const headingRank = /^h([1-6])$/.exec(tagName)?.[1]
    if (headingRank !== undefined) rank = Number(headingRank)
    if (tagName === 'p' && properties.role === 'heading') properties.ariaLevel = rank + 1
  })
}
