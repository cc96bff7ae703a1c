/** The navigation document: the contents, which is also a page to read, and the landmarks. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ContentsEntry, Publication, Section } from '../../model/publication.ts'
import { roles } from '../../roles.ts'
import type { EpubFile } from './epub-file.ts'
import { navigationDocumentName } from './epub-file.ts'
import { headingId, sectionHeading, titlePrefix } from './headings.ts'
import { landmarks } from './landmarks.ts'
import type { Locations } from './locations.ts'
import { hrefOfId } from './locations.ts'
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
  const document = xhtmlDocument({
    name: navigationDocumentName,
    language: metadata.language,
    title: section?.title ?? defaultTitle,
    matter: 'frontmatter',
    content: [tableOfContents(section, contents, places), ...landmarks(spine, places)]
  })
  return { ...document, properties: ['nav', ...document.properties] }
}

const defaultTitle = roles.inhoud.defaultTitle ?? ''

function tableOfContents(
  section: Section | undefined,
  contents: readonly ContentsEntry[],
  places: Locations
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
  return h('nav', properties, '\n', heading, '\n', list(contents, places), '\n')
}

function list(entries: readonly ContentsEntry[], places: Locations): Element {
  return h('ol', '\n', ...entries.flatMap((entry) => [item(entry, places), '\n']))
}

function item(entry: ContentsEntry, places: Locations): Element {
  const href = hrefOfId(entry.id, entry.sectionId, places)
  const link = h('a', { href }, titlePrefix(entry), ...plainContent(entry.titleContent))
  const { children } = entry
  return h('li', link, ...(children.length === 0 ? [] : ['\n', list(children, places)]))
}
