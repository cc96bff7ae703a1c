import type { Element } from 'hast'
import type { RenderOptions } from '../../options.ts'
import { absoluteUrl } from '../web/html-document.ts'
import { breadcrumbList } from './breadcrumb-list.ts'
import type { CatalogueItem } from './catalogue-item.ts'
import { jsonLd } from './json-ld.ts'
import type { ListingView } from './listing-pages.ts'
import type { Listing } from './listing.ts'
import { fullTitle } from '../titles.ts'

/**
 * schema.org of a list: what it holds, and where it stands.
 *
 * Source: https://schema.org/CollectionPage and https://schema.org/ItemList.
 */
export function listingMetadata(
  listing: Listing,
  items: readonly CatalogueItem[],
  path: string,
  { breadcrumbs }: ListingView,
  options: RenderOptions
): Element[] {
  const url = absoluteUrl(path, options)
  return [
    jsonLd({
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      ...(url !== undefined && { '@id': url, url }),
      name: listing.folder === '' ? options.catalogue.name : listing.name,
      inLanguage: options.catalogue.language,
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: listing.items.length,
        itemListElement: items.map((item, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: fullTitle(item),
          ...itemUrl(item, options)
        }))
      }
    }),
    ...breadcrumbList(breadcrumbs, options)
  ]
}

function itemUrl({ target }: CatalogueItem, options: RenderOptions): { url?: string } {
  const url = target.kind === 'here' ? absoluteUrl(target.path, options) : target.url
  return url === undefined ? {} : { url }
}
