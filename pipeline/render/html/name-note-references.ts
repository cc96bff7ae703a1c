import type { Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { hasClass } from '../has-class.ts'

/**
 * Say of each note reference that it is one: a bare `1` is no name for a link.
 *
 * Source: DPUB-ARIA 1.1, `doc-noteref`; WCAG 2.2, 2.4.4. The visible number stays a part
 * of the name (2.5.3).
 */
export function nameNoteReferences(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'a' || !hasClass(element, 'note-reference')) return
    element.properties.role = 'doc-noteref'
    element.properties.ariaLabel = `Noot ${toString(element).trim()}`
  })
}
