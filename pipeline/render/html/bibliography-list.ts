import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Edition, EditionPage } from './edition.ts'
import { sectionContent } from './section-content.ts'

/**
 * The cited works, in the order of the citation style.
 *
 * Source: DPUB-ARIA 1.1: the entries have no role (`doc-biblioentry` is deprecated).
 */
export function bibliographyList(edition: Edition, page: EditionPage): Element {
  return h(
    'ul',
    { className: ['bibliography'] },
    edition.publication.bibliography.map((entry) =>
      h('li', { id: entry.id }, sectionContent(entry.content, edition, page))
    )
  )
}
