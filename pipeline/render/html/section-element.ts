import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { roles } from '../../roles.ts'
import type { Section } from '../../model/publication.ts'
import { indexList } from '../index-list.ts'
import { breaksOfSection } from '../page-breaks.ts'
import { bibliographyList } from './bibliography-list.ts'
import type { Edition, EditionPage } from './edition.ts'
import { noteElement } from './note.ts'
import { partContents } from './part-contents.ts'
import { placeNotes } from './place-notes.ts'
import { sectionContent } from './section-content.ts'

/**
 * A section of the spine with its notes, as it stands on a page.
 *
 * @param rank
 *   Of its title: 1 on a page of its own; its headings follow.
 *
 * Source: DPUB-ARIA 1.1 for the role of the `<section>`, which is a landmark and takes its
 * name from its title.
 */
export function sectionElement(
  section: Section,
  edition: Edition,
  page: EditionPage,
  rank: 1 | 2
): Element {
  const headingId = `${section.id}--titel`
  const properties = {
    id: section.id,
    className: ['section', `section-${section.role}`],
    role: roles[section.role].ariaRole,
    ariaLabelledBy: [headingId]
  }
  const body = sectionContent(section.body.children, edition, page, section.id)
  const content: Root = {
    type: 'root',
    children: [
      ...placeNotes(body, section.notes, (note) => noteElement(note, edition, page)),
      ...generatedContent(section, edition, page)
    ]
  }
  if (rank === 2) lowerHeadings(content)
  return h('section', properties, [
    ...breaksOfSection(edition.pageStarts, section.id),
    heading(section, edition, page, { rank, id: headingId }),
    ...content.children.filter((node) => node.type !== 'doctype')
  ])
}

function heading(
  { label, titleContent }: Section,
  edition: Edition,
  page: EditionPage,
  { rank, id }: { readonly rank: number; readonly id: string }
): Element {
  const title = sectionContent(titleContent, edition, page)
  return h(`h${rank}`, { id, className: ['section-heading'] }, [
    ...(label === undefined
      ? []
      : [h('span', { className: ['section-label'] }, label), text(' ')]),
    h('span', { className: ['section-title'] }, title)
  ])
}

function generatedContent(
  section: Section,
  edition: Edition,
  page: EditionPage
): ElementContent[] {
  if (section.role === 'literatuur') return [bibliographyList(edition, page)]
  if (section.role === 'register')
    return sectionContent(
      indexList(edition.publication.index, edition.pageStarts),
      edition,
      page
    )
  return section.role === 'deel' ? partContents(section, edition, page) : []
}

/** One rank lower, below the title of their section; that of a box is in `aria-level`. */
function lowerHeadings(tree: Root): void {
  visit(tree, 'element', (element) => {
    const rank = /^h([1-5])$/u.exec(element.tagName)?.[1]
    if (rank !== undefined) element.tagName = `h${Number(rank) + 1}`
    const { ariaLevel } = element.properties
    if (ariaLevel !== undefined) element.properties.ariaLevel = Number(ariaLevel) + 1
  })
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
