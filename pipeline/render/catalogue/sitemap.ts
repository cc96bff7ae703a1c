/** For search engines: which pages there are, and when they changed. */
import { VFile } from 'vfile'
import type { Element } from 'xast'
import { x } from 'xastscript'
import type { RenderOptions } from '../../options.ts'
import { absoluteUrl } from '../web/html-document.ts'
import { lines, xmlDocument } from '../xml.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { diwooDocument, diwooNamespace } from './diwoo-document.ts'
import { downloadFiles } from './downloads.ts'

export const sitemapPath = 'sitemap.xml'

/**
 * Pages, and with DiWoo the files too, for those are the documents of the Woo.
 *
 * @param pages
 *   Paths of the pages that a search engine may show.
 * @returns
 *   Nothing as long as the site has no address, for a sitemap has absolute ones only.
 *
 * Source: https://www.sitemaps.org/protocol.html.
 */
export function sitemap(
  pages: readonly string[],
  entries: readonly CatalogueEntry[],
  options: RenderOptions
): VFile[] {
  if (options.catalogue.baseUrl === undefined) return []
  const { diwoo } = options.catalogue
  const documents = diwoo === undefined ? [] : entries
  const urlset = x(
    'urlset',
    {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      ...(diwoo !== undefined && { 'xmlns:diwoo': diwooNamespace })
    },
    lines([
      ...pages.map((path) => url(path, modifiedOf(path, entries), options)),
      ...documents.flatMap((entry) =>
        downloadFiles(entry, options).map(({ path }) =>
          url(
            path,
            entry.publication.metadata.modified,
            options,
            diwooDocument(entry.publication, options)
          )
        )
      )
    ])
  )
  return [new VFile({ path: sitemapPath, value: xmlDocument(urlset) })]
}

function url(
  path: string,
  modified: string | undefined,
  options: RenderOptions,
  more: readonly Element[] = []
): Element {
  return x('url', [
    x('loc', absoluteUrl(path, options)),
    ...(modified === undefined ? [] : [x('lastmod', modified)]),
    ...more
  ])
}

/** The pages of a publication change with it; of a list nothing is said. */
function modifiedOf(
  path: string,
  entries: readonly CatalogueEntry[]
): string | undefined {
  const entry = entries.find(({ publication }) => path.startsWith(`${publication.slug}/`))
  return entry?.publication.metadata.modified
}
