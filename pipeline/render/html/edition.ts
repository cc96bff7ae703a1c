/**
 * The reading edition as a list of pages, and where each id lives: what every page needs
 * to know of the others.
 */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { plainText } from '../../model/plain-text.ts'
import type { Publication, Section } from '../../model/publication.ts'
import { type Role, roles } from '../../roles.ts'
import type { RenderOptions } from '../../options.ts'
import { pageBreakId } from '../page-breaks.ts'
import type { PageStart } from '../page-start.ts'
import { fragment, relativeUrl } from '../web/relative-url.ts'

export type Edition = {
  readonly publication: Publication
  readonly options: RenderOptions
  /** In reading order; the first is the page with title and contents. */
  readonly pages: readonly [ContentsPage, ...SectionPage[]]
  /** All of it on one page; no page comes before or after it. */
  readonly whole: WholePage
  /** Path of the page on which an id stands, for every id of the publication and every marker of a page. */
  readonly pathOfId: ReadonlyMap<string, string>
  /** The words of every entry of the bibliography, by its id. */
  readonly entryTexts: ReadonlyMap<string, string>
  /** Where the pages of the PDF begin; empty when the build has none. */
  readonly pageStarts: readonly PageStart[]
}

export type EditionPage = ContentsPage | SectionPage | WholePage

export type ContentsPage = {
  readonly kind: 'contents'
  /** Relative to `dist/`. */
  readonly path: string
}

export type SectionPage = {
  readonly kind: 'section'
  /** Relative to `dist/`. */
  readonly path: string
  readonly section: Section
}

export type WholePage = {
  readonly kind: 'whole'
  /** Relative to `dist/`. */
  readonly path: string
}

/** These share the first page; a title page that an editor wrote has a page of its own. */
const rolesOfContentsPage: ReadonlySet<Role> = new Set([
  'omslag',
  'titelpagina',
  'inhoud'
])

/**
 * Divide the publication into pages.
 */
export function edition(
  publication: Publication,
  options: RenderOptions,
  pageStarts: readonly PageStart[] = []
): Edition {
  const folder = editionFolder(publication)
  const contents: ContentsPage = { kind: 'contents', path: `${folder}/index.html` }
  const sections = publication.spine
    .filter((section) => !isOnContentsPage(section))
    .map((section): SectionPage => {
      return { kind: 'section', path: `${folder}/${section.id}.html`, section }
    })
  const pathOfId = new Map<string, string>()
  for (const section of publication.spine) pathOfId.set(section.id, contents.path)
  for (const page of sections) {
    for (const id of idsOfSection(page.section, publication)) pathOfId.set(id, page.path)
  }
  for (const { label, place } of pageStarts) {
    if (place.kind !== 'section' && place.kind !== 'entry') continue
    const path = pathOfId.get(place.sectionId)
    if (path !== undefined) pathOfId.set(pageBreakId(label), path)
  }
  const whole: WholePage = {
    kind: 'whole',
    path: wholePath(publication, options, folder)
  }
  return {
    publication,
    options,
    pages: [contents, ...sections],
    whole,
    pathOfId,
    entryTexts: entryTexts(publication),
    pageStarts
  }
}

function entryTexts({ bibliography }: Publication): ReadonlyMap<string, string> {
  return new Map(
    bibliography.map(({ id, content }) => [id, plainText(h('p', [...content])).trim()])
  )
}

/** A file that is alone has the name of its publication. */
function wholePath(
  { slug }: Publication,
  { singleFile = false }: RenderOptions,
  folder: string
): string {
  return singleFile ? `${slug}/${slug}.html` : `${folder}/volledig.html`
}

/** Whether the first page has the section, so that it has none of its own. */
export function isOnContentsPage({ role, sourcePath }: Section): boolean {
  return rolesOfContentsPage.has(role) && sourcePath === undefined
}

/** Folder of the reading edition, relative to `dist/`. */
export function editionFolder(publication: Publication): string {
  return `${publication.slug}/lezen`
}

/** Id of the contents on the pages that have them whole. */
export function contentsId({ publication }: Edition): string {
  const section = publication.spine.find(({ role }) => role === 'inhoud')
  return section?.id ?? 'pagina--inhoud'
}

/** Whether the contents list the page; the colophon, for one, they do not. */
export function isInContents(page: EditionPage): boolean {
  return page.kind === 'section' && roles[page.section.role].inContents
}

/**
 * Link from a page to an id of the publication, wherever that stands.
 *
 * @returns
 *   `#id` on the same page and on the page that has all, `other.html#id` on another. An id that is nowhere stays `#id`:
 *   whether links arrive is for the check stage to say.
 */
export function hrefOfId(edition: Edition, page: EditionPage, id: string): string {
  const path = edition.pathOfId.get(id)
  if (page.kind === 'whole' || path === undefined || path === page.path)
    return fragment(id)
  return relativeUrl(page.path, path) + fragment(id)
}

/**
 * Link to a section: it begins where its page begins, so it needs no fragment there.
 */
export function hrefOfSection(edition: Edition, page: EditionPage, id: string): string {
  const path = edition.pathOfId.get(id)
  const hasPage = path !== undefined && path !== edition.pages[0].path
  return hasPage && page.kind !== 'whole'
    ? relativeUrl(page.path, path)
    : hrefOfId(edition, page, id)
}

function idsOfSection(section: Section, publication: Publication): string[] {
  const bibliography = section.role === 'literatuur' ? publication.bibliography : []
  return [
    section.id,
    ...idsIn(section.titleContent),
    ...idsIn(section.body.children),
    ...section.notes.flatMap((note) => [note.id, ...idsIn(note.content)]),
    ...(section.role === 'register' ? indexIds(publication) : []),
    ...bibliography.flatMap((entry) => [entry.id, ...idsIn(entry.content)])
  ]
}

function indexIds({ index }: Publication): string[] {
  const entries = index.flatMap((group) => group.entries)
  return entries.flatMap(({ id, children }) => [id, ...children.map((child) => child.id)])
}

function idsIn(nodes: Section['body']['children'] | readonly ElementContent[]): string[] {
  const ids: string[] = []
  visit({ type: 'root', children: [...nodes] }, 'element', (element) => {
    if (typeof element.properties.id === 'string') ids.push(element.properties.id)
  })
  return ids
}
