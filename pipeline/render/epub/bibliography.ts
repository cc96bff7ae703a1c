/** The list of literature: one item for each work that is cited. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { BibliographyEntry } from '../../model/publication.ts'
import { epubContent } from './epub-content.ts'
import type { Here } from './locations.ts'

/**
 * `role="list"` is said aloud: without bullets, Safari and the readers built on it take a
 * list for plain text. `doc-biblioentry` is deprecated (DPUB-ARIA 1.1).
 *
 * @returns
 *   `<ul class="references">`, or nothing when no work is cited.
 */
export function bibliographyList(
  bibliography: readonly BibliographyEntry[],
  here: Here
): Element[] {
  if (bibliography.length === 0) return []
  const items = bibliography.map(({ id, content }) =>
    h('li', { id }, ...epubContent(content, here))
  )
  const properties = { role: 'list', className: ['references'] }
  return [h('ul', properties, '\n', ...items.flatMap((item) => [item, '\n']))]
}
