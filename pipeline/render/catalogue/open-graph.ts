import type { Element } from 'hast'
import { h } from 'hastscript'
import type { RenderOptions } from '../../options.ts'
import { absoluteUrl } from '../web/html-document.ts'
import { shorten } from '../web/shorten.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { landingPath } from './landing-path.ts'

/**
 * Open Graph, type `book`. There is no cover image, so none is promised.
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
    property('book:release_date', metadata.issued),
    ...metadata.subjects.map((subject) => property('book:tag', subject))
  ]
}

function property(name: string, content: string): Element {
  return h('meta', { property: name, content })
}
