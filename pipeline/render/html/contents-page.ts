import type { Element } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import type { Role } from '../../roles.ts'
import { contributorName, publisherName } from '../names.ts'
import { breaksOfSection } from '../page-breaks.ts'
import { fullTitle } from '../titles.ts'
import { authors } from '../web/authors.ts'
import { wholeContents } from './contents-list.ts'
import { dateLine } from './date-line.ts'
import { editionFrame } from './edition-frame.ts'
import type { ContentsPage, Edition, EditionPage } from './edition.ts'
import { contentsId, isInContents } from './edition.ts'
import { pageList } from './page-list.ts'
import { relativeUrl } from '../web/relative-url.ts'
import { shorten } from '../web/shorten.ts'

/**
 * The first page of the reading edition: what a title page says, and the whole contents.
 */
export function contentsPage(edition: Edition, page: ContentsPage): VFile {
  const { metadata } = edition.publication
  return editionFrame(edition, page, {
    description: shorten(`Inhoud van ${fullTitle(metadata)}`, 160),
    main: [titlePage(edition, page), contents(edition, page), ...pageList(edition, page)]
  })
}

/** What a title page says. */
export function titlePage(edition: Edition, page: EditionPage): Element {
  const { metadata } = edition.publication
  const place = metadata.place === undefined ? '' : `${metadata.place}, `
  const id = idOfRole(edition, 'titelpagina')
  const coverId = idOfRole(edition, 'omslag')
  return h('div', { id, className: ['title-page'] }, [
    ...[coverId, id].flatMap((one) => breaksOfSection(edition.pageStarts, one ?? '')),
    h('hgroup', { id: coverId }, [
      h('h1', metadata.title),
      ...(metadata.subtitle === undefined
        ? []
        : [h('p', { className: ['subtitle'] }, metadata.subtitle)])
    ]),
    ...authors(metadata).map((author) => imprint(contributorName(author.name))),
    ...metadata.publishers.map((publisher) => imprint(publisherName(publisher))),
    imprint(`${place}${dateLine(metadata.issued)}`),
    ...editionNote(metadata.editionNote),
    ...startLink(edition, page)
  ])
}

function imprint(line: string): Element {
  return h('p', { className: ['imprint'] }, line)
}

function editionNote(note: string | undefined): Element[] {
  if (note === undefined) return []
  return [
    h('div', { className: ['edition-note'] }, [
      h('p', [h('strong', 'Over deze uitgave.'), ` ${note}`])
    ])
  ]
}

function startLink(edition: Edition, page: EditionPage): Element[] {
  const first = edition.pages.find(isInContents)
  if (first === undefined || page.kind === 'whole') return []
  const link = (path: string, words: string) =>
    h('a', { className: ['button'], href: relativeUrl(page.path, path) }, words)
  return [
    h('p', { className: ['start-links'] }, [
      link(first.path, 'Begin met lezen'),
      link(edition.whole.path, 'Alles op één pagina')
    ])
  ]
}

/** Every entry of the contents, under a heading. */
export function contents(edition: Edition, page: EditionPage): Element {
  const id = contentsId(edition)
  const headingId = `${id}--titel`
  return h(
    'nav',
    { id, className: ['whole-contents'], role: 'doc-toc', ariaLabelledBy: [headingId] },
    [
      ...breaksOfSection(edition.pageStarts, id),
      h('h2', { id: headingId }, 'Inhoud'),
      wholeContents(edition, page)
    ]
  )
}

/** Links to the cover, the title page or the contents arrive here, unless it has a page of its own. */
function idOfRole({ publication, pages, pathOfId }: Edition, role: Role) {
  return publication.spine.find(
    (section) => section.role === role && pathOfId.get(section.id) === pages[0].path
  )?.id
}
