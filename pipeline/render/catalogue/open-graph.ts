import type { Element } from 'hast'
import { h } from 'hastscript'
import type { RenderOptions } from '../../options.ts'
import { absoluteUrl } from '../web/html-document.ts'
import { shorten } from '../web/shorten.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { coverPath } from './cover.ts'
import { landingPath } from './landing-path.ts'

/**
 * Open Graph, type `book`; the cover as far as there is one and the site has an address.
 *
 * Source: https://ogp.me/ ; a locale has an underscore there.
 */
export function openGraph(entry: CatalogueEntry, options: RenderOptions): Element[] {
  const { metadata } = entry.publication
  const url = absoluteUrl(landingPath(entry.publication), options)
  return [
    property('og:type', 'book'),
    property('og:title', metadata.title),
    property('og:description', shorten(metadata.abstract, 200)),
    property('og:locale', metadata.language.replace('-', '_')),
    property('og:site_name', options.catalogue.name),
    ...(url === undefined ? [] : [property('og:url', url)]),
    ...image(entry, options),
    property('book:release_date', metadata.issued),
    ...metadata.subjects.map((subject) => property('book:tag', subject))
  ]
}

function image(
  { publication, cover }: CatalogueEntry,
  options: RenderOptions
): Element[] {
  const url = cover && absoluteUrl(coverPath(publication.slug, cover), options)
  if (!cover || url === undefined) return []
  return [
    property('og:image', url),
    property('og:image:type', cover.mediaType),
    property('og:image:width', String(cover.width)),
    property('og:image:height', String(cover.height)),
    property('og:image:alt', cover.alternativeText)
  ]
}

function property(name: string, content: string): Element {
  return h('meta', { property: name, content })
}
