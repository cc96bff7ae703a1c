import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Note } from '../../model/publication.ts'
import type { Edition, SectionPage } from './edition.ts'
import { hrefOfId } from './edition.ts'
import { sectionContent } from './section-content.ts'

/** A double hyphen: no id that is made from a title has one. */
const headingId = 'pagina--noten'

/**
 * The notes of a section, at the end of its page.
 *
 * @returns
 *   One element, or nothing when the section has no notes.
 *
 * Source: DPUB-ARIA 1.1, `doc-endnotes` and `doc-backlink`; a `li` gets no role
 * (`doc-endnote` is deprecated).
 */
export function endnotes(edition: Edition, page: SectionPage): Element[] {
  const { notes } = page.section
  if (notes.length === 0) return []
  return [
    h(
      'section',
      { className: ['endnotes'], role: 'doc-endnotes', ariaLabelledBy: [headingId] },
      [
        h('h2', { id: headingId }, 'Noten'),
        h(
          'ol',
          notes.map((note) => endnote(note, edition, page))
        )
      ]
    )
  ]
}

function endnote(note: Note, edition: Edition, page: SectionPage): Element {
  const content = sectionContent(note.content, edition, page)
  const links = note.referenceIds.flatMap((id, index) => [
    { type: 'text' as const, value: ' ' },
    backlink(hrefOfId(edition, page, id), note, index)
  ])
  const last = content.at(-1)
  // In the last paragraph, so that the link back stands in the line where reading ends.
  if (last?.type === 'element' && last.tagName === 'p') {
    last.children.push(...links)
    return h('li', { id: note.id }, content)
  }
  return h('li', { id: note.id }, content, h('p', links satisfies ElementContent[]))
}

/** The words that are seen begin the accessible name (WCAG 2.2, 2.5.3). */
function backlink(href: string, note: Note, index: number): Element {
  const isOnly = note.referenceIds.length === 1
  const words = isOnly ? 'Terug' : `Terug naar plaats ${index + 1}`
  const rest = isOnly ? 'naar de verwijzing' : 'van de verwijzing'
  const ariaLabel = `${words} ${rest} naar noot ${note.number}`
  return h('a', { className: ['backlink'], role: 'doc-backlink', href, ariaLabel }, words)
}
