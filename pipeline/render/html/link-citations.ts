import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { hasClass } from '../has-class.ts'

/**
 * Give the links of citations their role.
 *
 * Source: DPUB-ARIA 1.1, `doc-biblioref`.
 */
export function linkCitations(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'a' || !hasClass(element, 'citation-link')) return
    element.properties.role = 'doc-biblioref'
  })
}
