/** The print HTML: one document with all sections, as hast. `styles/print.css` and `print-style-sheet.ts` dress it. */
import type { Element, ElementContent, Properties, Root } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import type { Publication, Section } from '../../model/publication.ts'
import type { PublicationMetadata } from '../../read/publication-metadata.ts'
import { fullTitle } from '../titles.ts'
import { encodePath } from '../web/relative-url.ts'
import { coverPage } from './cover-page.ts'
import { destinationLinks } from './destination-links.ts'
import { printContents } from './print-contents.ts'
import { printIndex } from './print-index.ts'
import { printReferences } from './print-references.ts'
import { withNotes } from './notes.ts'
import type { PageGeometry } from './page-geometry.ts'
import { titlePage } from './title-page.ts'

/**
 * No ARIA roles on links and list items: Chromium then writes tags for them that PDF/UA-1
 * does not allow (7.18.5).
 */
export function printDocument(publication: Publication, geometry: PageGeometry): Root {
  const { metadata, spine } = publication
  const sections = spine.flatMap((section) => {
    const element = printSection(publication, section, geometry)
    return section.role === 'omslag' ? [element, insideOfCover(section)] : [element]
  })
  return printPage(metadata, [...sections, destinationLinks(sections)])
}

/** A page for the browser, dressed in the print style. */
export function printPage(
  metadata: PublicationMetadata,
  content: readonly Element[]
): Root {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('title', fullTitle(metadata)),
    h('link', { rel: 'stylesheet', href: '/print.css' })
  ])
  const html = h('html', { lang: metadata.language }, [head, h('body', [...content])])
  return { type: 'root', children: [{ type: 'doctype' }, html] }
}

/** An empty page: behind the cover the title page is on a right-hand page, as without a cover. */
function insideOfCover({ id }: Section): Element {
  return h('div', { className: ['new-page'], style: `page: ${id}` })
}

function printSection(
  publication: Publication,
  section: Section,
  geometry: PageGeometry
): Element {
  const properties = {
    id: section.id,
    className: ['section', `role-${section.role}`, 'new-page'],
    // A page of its own name, for its running head.
    style: `page: ${section.id}`
  }
  const element = h('section', properties, sectionContent(publication, section, geometry))
  visit(element, 'element', ({ tagName, properties: { src }, properties: image }) => {
    if (tagName === 'img' && typeof src === 'string') image['src'] = `/${encodePath(src)}`
    if (tagName === 'math') nameFormula(image)
    // A title of a box would take a place in the outline.
    if (image.role === 'heading') delete image.role
  })
  return element
}

/** For a formula as such Chromium 153 writes neither a tag nor `/Alt`; for an image it writes both. */
function nameFormula(properties: Properties): void {
  Object.assign(properties, { role: 'img', ariaLabel: properties['alttext'] })
}

function sectionContent(
  publication: Publication,
  section: Section,
  geometry: PageGeometry
): ElementContent[] {
  const { notes } = publication.print
  if (section.role === 'omslag') return [coverPage(publication, geometry)]
  if (section.role === 'titelpagina')
    return section.sourcePath === undefined
      ? titlePage(publication.metadata)
      : [writtenTitle(section), ...withNotes(section, 0, notes)]
  if (section.role === 'inhoud')
    return [heading(section), printContents(publication.contents)]
  if (section.role === 'literatuur')
    return [heading(section), printReferences(publication.bibliography)]
  if (section.role === 'register')
    return [heading(section), printIndex(publication.index)]
  const depth = section.partId === undefined ? 0 : 1
  return [heading(section, 1 + depth), ...withNotes(section, depth, notes)]
}

function writtenTitle({ titleContent }: Section): Element {
  return h('h1', { className: ['title'] }, structuredClone([...titleContent]))
}

/** The outline of the PDF follows the ranks: a chapter of a part is one below it. */
function heading({ label, titleContent }: Section, rank = 1): Element {
  const prefix =
    label === undefined ? [] : [h('span', { className: ['label'] }, label), ' ']
  return h(`h${rank}`, { className: ['section-title'] }, [
    ...prefix,
    ...structuredClone([...titleContent])
  ])
}
