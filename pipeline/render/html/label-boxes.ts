import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { hasClass } from '../has-class.ts'

/**
 * Make a box a note in the text, not a landmark of the page: a complementary landmark
 * belongs beside `main`, and ten of them would crowd the list of landmarks.
 *
 * Source: HTML-ARIA, roles allowed on `aside`; ARIA Authoring Practices, landmarks.
 */
export function labelBoxes(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'aside' || !hasClass(element, 'box')) return
    element.properties.role ??= 'note'
  })
}
