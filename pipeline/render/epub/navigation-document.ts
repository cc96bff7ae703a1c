/** The navigation document: the contents, which is also a page to read, and lists for the reading system. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ContentsEntry, Publication, Section } from '../../model/publication.ts'
import { roles } from '../../roles.ts'
import type { EpubFile } from './epub-file.ts'
import { navigationDocumentName } from './epub-file.ts'
import { headingId, sectionHeading, titlePrefix } from './headings.ts'
import { breaksOfEntry, breaksOfSection } from '../page-breaks.ts'
import { captionLists } from './caption-lists.ts'
import { epubContent } from './epub-content.ts'
import { landmarks } from './landmarks.ts'
import type { Here, Locations } from './locations.ts'
import { hrefOfId } from './locations.ts'
import { pageList } from './page-list.ts'
import { plainContent } from './plain-content.ts'
import { xhtmlDocument } from './xhtml-document.ts'

/**
 * Make the navigation document.
 *
 * @param publication
 *   Its `contents` become the nested list. The section `inhoud` of the spine, where there is
 *   one, gives the page its id and its title.
 *
 * Source: EPUB 3.3, 7 (https://www.w3.org/TR/epub-33/#sec-nav).
 */
export function navigationDocument(
  publication: Publication,
  places: Locations
): EpubFile {
  const { spine, contents, metadata } = publication
  const section = spine.find(({ role }) => role === 'inhoud')
  const here = { file: navigationDocumentName, places }
  const breaks = section ? breaksOfSection(places.pageStarts, section.id) : []
  const document = xhtmlDocument({
    name: navigationDocumentName,
    language: metadata.language,
    title: section?.title ?? defaultTitle,
    matter: 'frontmatter',
    content: [
      ...epubContent(breaks, here),
      tableOfContents(section, contents, here),
      ...captionLists(spine, places),
      ...landmarks(spine, places),
      ...pageList(places)
    ]
  })
  return { ...document, properties: ['nav', ...document.properties] }
}

const defaultTitle = roles.inhoud.defaultTitle ?? ''

function tableOfContents(
  section: Section | undefined,
  contents: readonly ContentsEntry[],
  here: Here
): Element {
  const id = section?.id ?? 'inhoud'
  const title: ElementContent[] = [
    { type: 'text', value: section?.title ?? defaultTitle }
  ]
  const properties = {
    id,
    className: ['toc'],
    'epub:type': 'toc',
    role: 'doc-toc',
    ariaLabelledBy: headingId(id)
  }
  const heading = sectionHeading(id, undefined, title)
  return h('nav', properties, '\n', heading, '\n', list(contents, here), '\n')
}

function list(entries: readonly ContentsEntry[], here: Here): Element {
  return h('ol', '\n', ...entries.flatMap((entry) => [item(entry, here), '\n']))
}

/** A list item begins with its link, so a page that begins there has its marker in the link. */
function item({ children, ...entry }: ContentsEntry, here: Here): Element {
  const { places } = here
  const href = hrefOfId(entry.id, entry.sectionId, places)
  const breaks = epubContent(breaksOfEntry(places.pageStarts, entry.id), here)
  const title = [titlePrefix(entry), ...plainContent(entry.titleContent)]
  const link = h('a', { href }, ...breaks, ...title)
  return h('li', link, ...(children.length === 0 ? [] : ['\n', list(children, here)]))
}
