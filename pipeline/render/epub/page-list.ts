/** The pages of the PDF, for who was told a page number. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { pageBreakId } from '../page-breaks.ts'
import type { Locations } from './locations.ts'

export type PageTarget = {
  /** As the PDF labels the page: `37`. */
  readonly label: string
  /** Of its marker, with the file in front. */
  readonly href: string
}

/**
 * Find the markers of the pages.
 *
 * @returns
 *   In order, one for each page of the PDF; empty when the build has none. Throws when a page has
 *   no marker: the layout has then measured another text.
 */
export function pageTargets({ pageStarts, documents }: Locations): PageTarget[] {
  return pageStarts.map(({ label }) => {
    const file = documents.get(pageBreakId(label))
    if (file === undefined) throw new Error(`Page \`${label}\` begins nowhere`)
    return { label, href: `${file}#${pageBreakId(label)}` }
  })
}

/**
 * The page list of the navigation document: flat, and hidden, for the reading system offers it.
 *
 * Source: EPUB 3.3, 7.4.2.2 (https://www.w3.org/TR/epub-33/#sec-nav-pagelist).
 */
export function pageList(places: Locations): Element[] {
  if (places.pageStarts.length === 0) return []
  const properties = {
    'epub:type': 'page-list',
    role: 'doc-pagelist',
    hidden: true,
    ariaLabel: 'Bladzijden van de pdf'
  }
  const items = pageTargets(places).map(({ label, href }) =>
    h('li', h('a', { href }, label))
  )
  return [h('nav', properties, h('ol', ...items.flatMap((item) => ['\n', item]), '\n'))]
}
