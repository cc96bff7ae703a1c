import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { BibliographyEntry } from '../../model/publication.ts'
import { backLinks } from '../back-links.ts'
import { type Edition, type EditionPage, hrefOfId } from './edition.ts'
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
    edition.publication.bibliography.map((entry) => item(entry, edition, page))
  )
}

function item(entry: BibliographyEntry, edition: Edition, page: EditionPage): Element {
  const content: ElementContent[] = sectionContent(entry.content, edition, page)
  const links = backLinks(entry, edition.publication, (id) => hrefOfId(edition, page, id))
  return h('li', { id: entry.id }, [...content, ...links])
}
