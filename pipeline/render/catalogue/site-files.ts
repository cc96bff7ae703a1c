/** What stands in the root of a site for programs and for visitors who are lost. */
import { h } from 'hastscript'
import { VFile } from 'vfile'
import type { RenderOptions } from '../../options.ts'
import { absoluteUrl, htmlDocument } from '../web/html-document.ts'
import { relativeUrl } from '../web/relative-url.ts'
import { atomFeed } from './atom-feed.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { catalogueFrame, cataloguePath } from './catalogue-frame.ts'
import { landingPath } from './landing-path.ts'
import { opdsFeed } from './opds-feed.ts'
import { searchPath } from './search-form.ts'
import { sitemap, sitemapPath } from './sitemap.ts'

/**
 * @param pages
 *   Paths of all pages of the site.
 */
export function siteFiles(
  pages: readonly string[],
  entries: readonly CatalogueEntry[],
  options: RenderOptions
): VFile[] {
  // The page that has all repeats the others, and the search page has nothing of its own.
  const shown = pages.filter(
    (path) => path !== searchPath && !path.endsWith('/volledig.html')
  )
  return [
    atomFeed(entries, options),
    opdsFeed(entries, options),
    ...sitemap(shown, entries, options),
    robots(options),
    notFoundPage(options),
    ...options.catalogue.redirects.map(({ from, to }) => redirect(from, to, options))
  ]
}

/** Source: RFC 9309 (https://www.rfc-editor.org/rfc/rfc9309). */
function robots(options: RenderOptions): VFile {
  const url = absoluteUrl(sitemapPath, options)
  const value = [
    'User-agent: *',
    'Allow: /',
    ...(url === undefined ? [] : ['', `Sitemap: ${url}`]),
    ''
  ].join('\n')
  return new VFile({ path: 'robots.txt', value })
}

/**
 * The page that a host shows for an address without one, whatever folder that is in: its links
 * start from the address of the site, as far as that is known.
 */
function notFoundPage(options: RenderOptions): VFile {
  const { name, baseUrl } = options.catalogue
  const page = {
    path: '404.html',
    title: `Niet gevonden – ${name}`,
    description: `Deze pagina is er niet in ${name}`,
    head: [
      ...(baseUrl === undefined ? [] : [h('base', { href: new URL(baseUrl).pathname })]),
      h('meta', { name: 'robots', content: 'noindex' })
    ],
    breadcrumbs: [],
    main: [
      h('h1', 'Deze pagina is er niet'),
      h('p', 'Misschien is het adres veranderd, of zit er een tikfout in.'),
      h('ul', [
        h('li', [h('a', { href: cataloguePath }, 'Alle publicaties')]),
        h('li', [h('a', { href: searchPath }, 'Zoeken')])
      ])
    ]
  }
  return catalogueFrame(page, options)
}

/**
 * A page at a former address: a static host can send no redirect, a page can. At once, for
 * one with a delay would take the page away from who reads it (WCAG 2.2, 2.2.1).
 */
function redirect(from: string, to: string, options: RenderOptions): VFile {
  const path = from.endsWith('.html') ? from : `${from}/index.html`
  const target = landingPath({ slug: to })
  const href = relativeUrl(path, target)
  const document = {
    path,
    canonicalPath: target,
    language: options.catalogue.language,
    title: `Verhuisd – ${options.catalogue.name}`,
    description: 'Deze publicatie heeft een nieuw adres',
    sheets: ['screen.css', 'catalogue.css'],
    head: [
      h('meta', { httpEquiv: 'refresh', content: `0; url=${href}` }),
      h('meta', { name: 'robots', content: 'noindex' })
    ],
    body: [
      h('main', { className: ['catalogue'] }, [
        h('h1', 'Deze publicatie is verhuisd'),
        h('p', [h('a', { href }, 'Naar het nieuwe adres')])
      ])
    ]
  }
  return htmlDocument(document, options)
}
