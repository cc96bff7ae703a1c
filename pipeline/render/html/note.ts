import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Note } from '../../model/publication.ts'
import type { Edition, EditionPage } from './edition.ts'
import { hrefOfId } from './edition.ts'
import { sectionContent } from './section-content.ts'

/**
 * A note with its number, and the links back to the references.
 *
 * Source: DPUB-ARIA 1.1, `doc-footnote` and `doc-backlink`.
 */
export function noteElement(note: Note, edition: Edition, page: EditionPage): Element {
  const [first, ...rest] = sectionContent(note.content, edition, page)
  const number = [h('span', { className: ['note-number'] }, note.number), text(' ')]
  const content =
    first?.type === 'element' && first.tagName === 'p'
      ? [{ ...first, children: [...number, ...first.children] }, ...rest]
      : [h('p', number), ...(first === undefined ? [] : [first]), ...rest]
  const links = note.referenceIds.flatMap((id, index) => [
    text(' '),
    backlink(hrefOfId(edition, page, id), note, index)
  ])
  const last = content.at(-1)
  // In the last paragraph, so that the link back stands in the line where reading ends.
  const hasLast = last?.type === 'element' && last.tagName === 'p'
  if (hasLast) last.children.push(...links)
  // No `aside`: that is a landmark, and a page with ten notes would have ten.
  return h('div', { id: note.id, className: ['note'], role: 'doc-footnote' }, [
    ...content,
    ...(hasLast ? [] : [h('p', links)])
  ])
}

/** The words that are seen begin the accessible name (WCAG 2.2, 2.5.3). */
function backlink(href: string, note: Note, index: number): Element {
  const isOnly = note.referenceIds.length === 1
  const words = isOnly ? 'Terug' : `Terug naar plaats ${index + 1}`
  const rest = isOnly ? 'naar de verwijzing' : 'van de verwijzing'
  const ariaLabel = `${words} ${rest} naar noot ${note.number}`
  return h('a', { className: ['backlink'], role: 'doc-backlink', href, ariaLabel }, words)
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
