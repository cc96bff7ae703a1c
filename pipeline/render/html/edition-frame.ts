/** What stands around the text on every page of the reading edition. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import { publisherName } from '../names.ts'
import { fullTitle } from '../titles.ts'
import { shortContents } from './contents-list.ts'
import { dateLine } from './date-line.ts'
import type { Edition, EditionPage } from './edition.ts'
import { contentsId, hrefOfSection, isInContents } from './edition.ts'
import { htmlDocument } from '../web/html-document.ts'
import { namePageBreaks } from './name-page-breaks.ts'
import { pageTitle } from './page-title.ts'
import { pager } from './pager.ts'
import { relativeUrl } from '../web/relative-url.ts'
import type { SearchEntry } from '../web/search-entry.ts'
import { settingsPanel } from '../web/settings-panel.ts'

export type PageContent = {
  readonly description: string
  readonly main: readonly ElementContent[]
  readonly search?: SearchEntry
}

const mainId = 'pagina--tekst'

/**
 * Make a page of the reading edition.
 *
 * Text, then links to the pages before and after, then the contents: the order of the
 * source is the order on narrow screens and the order of focus on all (WCAG 2.2, 2.4.3).
 */
export function editionFrame(
  edition: Edition,
  page: EditionPage,
  content: PageContent
): VFile {
  const { metadata } = edition.publication
  const main = namePageBreaks(content.main)
  const document = {
    path: page.path,
    language: metadata.language,
    title: documentTitle(edition, page),
    description: content.description,
    sheets: ['screen.css'],
    scripts: ['reading.js'],
    head: headLinks(edition, page),
    ...(content.search && { search: content.search }),
    body: [
      h('a', { className: ['skip-link'], href: `#${mainId}` }, 'Naar de tekst'),
      header(edition, page),
      h('div', { className: ['layout'] }, [
        h('main', { id: mainId }, main),
        ...pager(edition, page),
        ...contentsNav(edition, page)
      ]),
      footer(edition, page)
    ]
  }
  return htmlDocument(document, edition.options)
}

function documentTitle(edition: Edition, page: EditionPage): string {
  const { title } = edition.publication.metadata
  if (page.kind === 'contents') return `${title} – inhoud van de leeseditie`
  return `${pageTitle(page)} – ${title}`
}

function headLinks(edition: Edition, page: EditionPage): Element[] {
  const landing = landingPath(edition)
  if (landing === undefined) return []
  // Signposting: a part of the publication points at the page that describes the whole.
  return [h('link', { rel: 'collection', href: relativeUrl(page.path, landing) })]
}

function header(edition: Edition, page: EditionPage): Element {
  const contents = contentsHref(edition, page)
  const landing = landingPath(edition)
  const isContents = page.kind === 'contents'
  return h('header', { className: ['site-header'] }, [
    h('p', { className: ['site-title'] }, [
      h('a', { href: contents }, edition.publication.metadata.title)
    ]),
    h('nav', { ariaLabel: 'Publicatie' }, [
      h('ul', [
        h('li', [
          h(
            'a',
            { href: contents, ariaCurrent: isContents ? 'page' : undefined },
            'Inhoud'
          )
        ]),
        ...(landing === undefined
          ? []
          : [h('li', [h('a', { href: relativeUrl(page.path, landing) }, landingLabel)])])
      ])
    ]),
    settingsPanel({
      hasParagraphLinks: page.kind !== 'contents',
      hasPages: edition.pageStarts.length > 0
    })
  ])
}

/** The page that has all, and a file that is alone, have the contents in them. */
function contentsHref(edition: Edition, page: EditionPage): string {
  if (page.kind === 'whole') return `#${contentsId(edition)}`
  return relativeUrl(page.path, edition.pages[0].path)
}

const landingLabel = 'Over deze publicatie'

/** The first page holds the contents in its text already; on the page that has all they are far away. */
function contentsNav(edition: Edition, page: EditionPage): Element[] {
  if (page.kind === 'contents') return []
  // Two landmarks of one page may not have the same name.
  const ariaLabel = page.kind === 'whole' ? 'Onderdelen' : 'Inhoud'
  return [
    h('nav', { className: ['contents-nav'], ariaLabel }, [
      h('p', { className: ['contents-nav-title'], ariaHidden: 'true' }, 'Inhoud'),
      shortContents(edition, page)
    ])
  ]
}

function footer(edition: Edition, page: EditionPage): Element {
  const { metadata } = edition.publication
  return h('footer', { className: ['site-footer'] }, [
    h('p', `${fullTitle(metadata)}.`),
    h('p', [
      `${metadata.publishers.map(publisherName).join('; ')}, ${dateLine(metadata.issued)}. `,
      `Deze leeseditie is bijgewerkt op ${dateLine(metadata.modified)}.`
    ]),
    ...footerLinks(edition, page)
  ])
}

/** Where the contents do not lead: the colophon, and the page about the publication. */
function footerLinks(edition: Edition, page: EditionPage): Element[] {
  const landing = landingPath(edition)
  const links = edition.pages.flatMap((other) => {
    if (other.kind !== 'section' || isInContents(other)) return []
    const href = hrefOfSection(edition, page, other.section.id)
    return [{ href, words: pageTitle(other) }]
  })
  if (landing !== undefined)
    links.push({
      href: relativeUrl(page.path, landing),
      words: 'Downloads en gegevens'
    })
  if (links.length === 0) return []
  return [
    h(
      'ul',
      links.map(({ href, words }) => h('li', [h('a', { href }, words)]))
    )
  ]
}

function landingPath({ publication, options }: Edition): string | undefined {
  return options.formats.has('catalogue') ? `${publication.slug}/index.html` : undefined
}
