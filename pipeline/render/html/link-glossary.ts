import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { hasClass } from '../has-class.ts'

/**
 * Give the links to the glossary their role.
 *
 * Source: DPUB-ARIA 1.1, `doc-glossref`.
 */
export function linkGlossary(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'a' || !hasClass(element, 'glossary-link')) return
    element.properties.role = 'doc-glossref'
  })
}
