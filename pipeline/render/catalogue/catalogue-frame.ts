/** What stands around the content on the pages of the catalogue. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import type { RenderOptions } from '../../options.ts'
import { siteFolders } from '../../read/reserved-names.ts'
import { htmlDocument } from '../web/html-document.ts'
import { relativeUrl } from '../web/relative-url.ts'
import type { SearchEntry } from '../web/search-entry.ts'
import { settingsPanel } from '../web/settings-panel.ts'
import { atomPath, opdsPath } from './feed-paths.ts'
import { searchPath } from './search-form.ts'

export type CataloguePage = {
  /** Relative to `dist/`. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly head: readonly Element[]
  /** File names in `assets/`. */
  readonly scripts?: readonly string[]
  /** From the front page down to this one; empty on the front page. */
  readonly breadcrumbs: readonly Breadcrumb[]
  readonly search?: SearchEntry
  readonly main: readonly ElementContent[]
}

export type Breadcrumb = {
  readonly words: string
  /** Relative to `dist/`. */
  readonly path: string
}

export const cataloguePath = 'index.html'

const mainId = 'pagina--tekst'

/**
 * Make a page of the catalogue.
 */
export function catalogueFrame(page: CataloguePage, options: RenderOptions): VFile {
  const { catalogue } = options
  const document = {
    ...page,
    head: [...feedLinks(page), ...page.head],
    language: catalogue.language,
    sheets: ['screen.css', 'catalogue.css'],
    body: [
      h('a', { className: ['skip-link'], href: `#${mainId}` }, 'Naar de inhoud'),
      header(page, options),
      ...trail(page),
      h('main', { id: mainId, className: ['catalogue'], tabIndex: -1 }, [...page.main]),
      h('footer', { className: ['site-footer'] }, [
        h('p', catalogue.publisher ?? catalogue.name)
      ])
    ]
  }
  return htmlDocument(document, options)
}

function header(page: CataloguePage, { catalogue }: RenderOptions): Element {
  const link = (path: string, words: string) => {
    const ariaCurrent = page.path === path ? 'page' : undefined
    return h('a', { href: relativeUrl(page.path, path), ariaCurrent }, words)
  }
  return h('header', { className: ['site-header'] }, [
    h('p', { className: ['site-title'] }, [link(cataloguePath, catalogue.name)]),
    h('nav', { ariaLabel: 'Catalogus' }, [
      h('ul', [
        h('li', [link(`${siteFolders.tags}/index.html`, 'Tags')]),
        h('li', [link(`${siteFolders.authors}/index.html`, 'Auteurs')]),
        h('li', [link(searchPath, 'Zoeken')])
      ])
    ]),
    settingsPanel({ hasParagraphLinks: false, hasPages: false })
  ])
}

function feedLinks({ path }: CataloguePage): Element[] {
  const link = (href: string, type: string, title: string) =>
    h('link', { rel: 'alternate', type, title, href: relativeUrl(path, href) })
  return [
    link(atomPath, 'application/atom+xml', 'Nieuwe publicaties'),
    link(opdsPath, 'application/opds+json', 'Publicaties voor leesapps')
  ]
}

function trail({ path, breadcrumbs }: CataloguePage): Element[] {
  if (breadcrumbs.length === 0) return []
  const items = breadcrumbs.map(({ words, path: target }, index) => {
    const isLast = index === breadcrumbs.length - 1
    const properties = isLast ? { ariaCurrent: 'page' } : {}
    return h('li', [
      isLast && target === path
        ? h('span', properties, words)
        : h('a', { href: relativeUrl(path, target), ...properties }, words)
    ])
  })
  return [
    h('nav', { className: ['breadcrumbs'], ariaLabel: 'Kruimelpad' }, [h('ol', items)])
  ]
}
