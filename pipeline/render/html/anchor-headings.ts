import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { plainText } from '../../model/plain-text.ts'
import { fragment } from '../web/relative-url.ts'

/**
 * Put a permanent link beside each heading with an id.
 *
 * Beside, not inside: the link would become a part of the heading's accessible name.
 */
export function anchorHeadings(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!/^h[2-6]$/u.test(element.tagName)) return
    if (parent === undefined || index === undefined) return
    const { id } = element.properties
    if (typeof id !== 'string') return SKIP
    parent.children[index] = h('div', { className: ['heading'] }, [
      element,
      headingAnchor(id, plainText(element).trim())
    ])
    return SKIP
  })
}

/** The sign itself is in the style sheet: it is no word to read aloud or to copy. */
function headingAnchor(id: string, title: string): Element {
  const ariaLabel = `Vaste link naar ‘${title}’`
  return h('a', { className: ['heading-anchor'], href: fragment(id), ariaLabel })
}
