/** The pages of the PDF as links, for who was told a page number. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { pageBreakId } from '../page-breaks.ts'
import { type Edition, type EditionPage, hrefOfId } from './edition.ts'

/**
 * @returns
 *   A list that opens, one link for each page; nothing without a PDF.
 *
 * Source: DPUB-ARIA 1.1, `doc-pagelist` (https://www.w3.org/TR/dpub-aria-1.1/#doc-pagelist).
 */
export function pageList(edition: Edition, page: EditionPage): Element[] {
  if (edition.pageStarts.length === 0) return []
  const items = edition.pageStarts.map(({ label }) => {
    const href = hrefOfId(edition, page, pageBreakId(label))
    return h('li', h('a', { href, ariaLabel: `Pagina ${label}` }, label))
  })
  return [
    h('nav', { className: ['page-list'], role: 'doc-pagelist', ariaLabel: name }, [
      h('details', [h('summary', name), h('ol', { role: 'list' }, items)])
    ])
  ]
}

const name = 'Pagina’s van de pdf'
