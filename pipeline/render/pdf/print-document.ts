/** The print HTML: one document with all sections, as hast. `styles/print.css` and `print-style-sheet.ts` dress it. */
import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import type { Publication, Section } from '../../model/publication.ts'
import { fullTitle } from '../titles.ts'
import { encodePath } from '../web/relative-url.ts'
import { destinationLinks } from './destination-links.ts'
import { printContents } from './print-contents.ts'
import { printIndex } from './print-index.ts'
import { printReferences } from './print-references.ts'
import { withMarginNotes } from './margin-notes.ts'
import { titlePage } from './title-page.ts'

/**
 * No ARIA roles on links and list items: Chromium then writes tags for them that PDF/UA-1
 * does not allow (7.18.5).
 */
export function printDocument(publication: Publication): Root {
  const { metadata, spine } = publication
  const title = fullTitle(metadata)
  const sections = spine.map((section) => printSection(publication, section))
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: metadata.language }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('title', title),
          h('link', { rel: 'stylesheet', href: '/print.css' })
        ]),
        h('body', [...sections, destinationLinks(sections)])
      ])
    ]
  }
}

function printSection(publication: Publication, section: Section): Element {
  const properties = {
    id: section.id,
    className: ['section', `role-${section.role}`, 'new-page'],
    // A page of its own name, for its running head.
    style: `page: ${section.id}`
  }
  const element = h('section', properties, sectionContent(publication, section))
  visit(element, 'element', ({ tagName, properties: { src }, properties: image }) => {
    if (tagName === 'img' && typeof src === 'string') image['src'] = `/${encodePath(src)}`
    // A title of a box would take a place in the outline.
    if (image.role === 'heading') delete image.role
  })
  return element
}

function sectionContent(publication: Publication, section: Section): ElementContent[] {
  if (section.role === 'titelpagina') return titlePage(publication.metadata)
  if (section.role === 'inhoud')
    return [heading(section), printContents(publication.contents)]
  if (section.role === 'literatuur')
    return [heading(section), printReferences(publication.bibliography)]
  if (section.role === 'register')
    return [heading(section), printIndex(publication.index)]
  const depth = section.partId === undefined ? 0 : 1
  return [heading(section, 1 + depth), ...withMarginNotes(section, depth)]
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
