import type { Element } from 'hast'
import type { RenderOptions } from '../../options.ts'
import { absoluteUrl } from '../web/html-document.ts'
import type { Breadcrumb } from './catalogue-frame.ts'
import { jsonLd } from './json-ld.ts'

/**
 * The breadcrumbs for programs; they need an address, so a site without one has none.
 *
 * Source: https://schema.org/BreadcrumbList.
 */
export function breadcrumbList(
  breadcrumbs: readonly Breadcrumb[],
  options: RenderOptions
): Element[] {
  if (breadcrumbs.length === 0 || options.catalogue.baseUrl === undefined) return []
  return [
    jsonLd({
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: breadcrumbs.map(({ words, path }, index) => {
        const item = absoluteUrl(path, options)
        return {
          '@type': 'ListItem',
          position: index + 1,
          name: words,
          ...(item !== undefined && { item })
        }
      })
    })
  ]
}
