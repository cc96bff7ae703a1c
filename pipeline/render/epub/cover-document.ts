/** The cover: a document that holds one image. */
import { h } from 'hastscript'
import type { Section } from '../../model/publication.ts'
import { roles } from '../../roles.ts'
import type { CoverImage } from '../cover-image.ts'
import { breaksOfSection } from '../page-breaks.ts'
import { epubContent } from './epub-content.ts'
import type { EpubFile } from './epub-file.ts'
import { hrefOfId, type Locations } from './locations.ts'
import { xhtmlDocument } from './xhtml-document.ts'

/**
 * Make the cover document.
 *
 * Sources: EPUB Structural Semantics Vocabulary 1.1, `cover`; DPUB-ARIA 1.1, `doc-cover`, a role
 * of the image and not of the section.
 */
export function coverDocument(
  { id, title }: Section,
  { fileName, width, height, alternativeText }: CoverImage,
  language: string,
  places: Locations
): EpubFile {
  const { epubType, matter } = roles.omslag
  const alt = alternativeText
  const image = h('img', { src: fileName, alt, width, height, role: 'doc-cover' })
  const file = hrefOfId(id, id, places)
  const breaks = epubContent(breaksOfSection(places.pageStarts, id), { file, places })
  const properties = { id, className: [epubType], 'epub:type': epubType }
  return xhtmlDocument({
    name: file,
    language,
    title,
    matter: `${matter}matter`,
    content: [h('section', properties, ...breaks, image)]
  })
}

/** Source: EPUB 3.3, D.1.3 (https://www.w3.org/TR/epub-33/#sec-cover-image). */
export function coverFile({ fileName, mediaType, bytes }: CoverImage): EpubFile {
  return { name: fileName, mediaType, value: bytes, properties: ['cover-image'] }
}
