/** A section of the spine → its content document. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Publication, Section } from '../../model/publication.ts'
import { roles } from '../../roles.ts'
import { indexList } from '../index-list.ts'
import { breaksOfSection } from '../page-breaks.ts'
import { bibliographyList } from './bibliography.ts'
import { epubContent } from './epub-content.ts'
import type { EpubFile } from './epub-file.ts'
import { fullTitle, headingId, sectionHeading } from './headings.ts'
import type { Here, Locations } from './locations.ts'
import { hrefOfId } from './locations.ts'
import { noteList } from './notes.ts'
import { titlePageContent } from './title-page.ts'
import { xhtmlDocument } from './xhtml-document.ts'

/**
 * Make the content document of a section: one `<section>` with its heading, its text and
 * its notes. The text of the title page, the bibliography and the register comes from the publication.
 *
 * @param section
 *   Any section but that of the contents, which is the navigation document.
 */
export function contentDocument(
  section: Section,
  publication: Publication,
  places: Locations
): EpubFile {
  const { metadata } = publication
  const file = hrefOfId(section.id, section.id, places)
  return xhtmlDocument({
    name: file,
    language: metadata.language,
    title: isMadeTitlePage(section) ? metadata.title : fullTitle(section),
    matter: `${roles[section.role].matter}matter`,
    content: [sectionElement(section, publication, { file, places })]
  })
}

function sectionElement(section: Section, publication: Publication, here: Here): Element {
  const { id, role, label, notes } = section
  const { epubType, ariaRole } = roles[role]
  const properties = {
    id,
    className: [epubType],
    'epub:type': epubType,
    role: ariaRole,
    ariaLabelledBy: headingId(id)
  }
  const heading = sectionHeading(id, label, headingContent(section, publication, here))
  const breaks = epubContent(breaksOfSection(here.places.pageStarts, id), here)
  const text = [...sectionContent(section, publication, here), ...noteList(notes, here)]
  return h('section', properties, '\n', ...breaks, heading, '\n', ...text, '\n')
}

/** Made from the metadata; an editor may write its text instead. */
function isMadeTitlePage({ role, sourcePath }: Section): boolean {
  return role === 'titelpagina' && sourcePath === undefined
}

function headingContent(
  section: Section,
  { metadata }: Publication,
  here: Here
): ElementContent[] {
  if (isMadeTitlePage(section)) return [{ type: 'text', value: metadata.title }]
  return epubContent(section.titleContent, here)
}

function sectionContent(
  section: Section,
  publication: Publication,
  here: Here
): ElementContent[] {
  const { role, body } = section
  const written = body.children.filter((node) => node.type !== 'doctype')
  return [
    ...(isMadeTitlePage(section) ? titlePageContent(publication.metadata) : []),
    ...epubContent(written, here),
    ...(role === 'literatuur' ? bibliographyList(publication, here) : []),
    ...(role === 'register'
      ? epubContent(indexList(publication.index, here.places.pageStarts), here)
      : [])
  ]
}
