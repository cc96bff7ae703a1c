import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { hasClass } from '../has-class.ts'

/**
 * Give the links of citations their role, and the words of their entry (`data-entry`), which a script
 * shows beside them.
 *
 * Source: DPUB-ARIA 1.1, `doc-biblioref`.
 *
 * @param entryTexts
 *   By id of the entry.
 */
export function linkCitations(tree: Root, entryTexts: ReadonlyMap<string, string>): void {
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element
    if (tagName !== 'a' || !hasClass(element, 'citation-link')) return
    properties.role = 'doc-biblioref'
    const entry = entryTexts.get(String(properties.href).slice('#'.length))
    if (entry !== undefined) properties['dataEntry'] = entry
  })
}
