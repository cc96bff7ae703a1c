import type { Root } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { plainText } from '../../model/plain-text.ts'
import type { BibliographyEntry } from '../../model/publication.ts'
import { hasClass } from '../has-class.ts'

/**
 * Give the links of citations their role, and the words of their entry (`data-entry`), which a script
 * shows beside them.
 *
 * Source: DPUB-ARIA 1.1, `doc-biblioref`.
 */
export function linkCitations(
  tree: Root,
  bibliography: readonly BibliographyEntry[]
): void {
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element
    if (tagName !== 'a' || !hasClass(element, 'citation-link')) return
    properties.role = 'doc-biblioref'
    const entry = bibliography.find(({ id }) => properties.href === `#${id}`)
    if (entry) properties['dataEntry'] = plainText(h('p', [...entry.content])).trim()
  })
}
