/** The list of literature: one item for each work that is cited. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Publication } from '../../model/publication.ts'
import { backLinks } from '../back-links.ts'
import { epubContent } from './epub-content.ts'
import { type Here, hrefInEpub } from './locations.ts'

/**
 * `role="list"` is said aloud: without bullets, Safari and the readers built on it take a
 * list for plain text. `doc-biblioentry` is deprecated (DPUB-ARIA 1.1).
 *
 * @returns
 *   `<ul class="references">`, or nothing when no work is cited.
 */
export function bibliographyList(publication: Publication, here: Here): Element[] {
  const { bibliography } = publication
  if (bibliography.length === 0) return []
  const items = bibliography.map((entry) =>
    h('li', { id: entry.id }, [
      ...epubContent(entry.content, here),
      ...backLinks(entry, publication, (id) => hrefInEpub(`#${id}`, here))
    ])
  )
  const properties = { role: 'list', className: ['references'] }
  return [h('ul', properties, '\n', ...items.flatMap((item) => [item, '\n']))]
}
