import type { Element } from 'hast'
import { h } from 'hastscript'
import type { RenderOptions } from '../../options.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { landingLinks } from './landing-links.ts'
import { linksetName } from './linkset.ts'

/**
 * The links of the landing page in its head, for a static host sends no `Link` header; the
 * last leads to the same links as a file.
 */
export function signposting(entry: CatalogueEntry, options: RenderOptions): Element[] {
  return [
    ...landingLinks(entry, options).map(({ rel, href, mediaType }) =>
      h('link', { rel, type: mediaType, href })
    ),
    h('link', { rel: 'linkset', type: 'application/linkset+json', href: linksetName })
  ]
}
