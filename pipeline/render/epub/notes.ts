/** The notes of a section, at its end. */
import type { Element, ElementContent, Text } from 'hast'
import { h } from 'hastscript'
import type { Note } from '../../model/publication.ts'
import { epubContent } from './epub-content.ts'
import type { Here } from './locations.ts'

/**
 * Each note is an `<aside>`, in the file of its references: so a reading system can show it
 * as a pop-up, and `doc-footnote` is allowed on it (`doc-endnote` on a list item is
 * deprecated).
 *
 * @returns
 *   `<div class="notes">`, or nothing when there are no notes.
 *
 * Source: EPUB Structural Semantics Vocabulary 1.1 (https://www.w3.org/TR/epub-ssv-11/#notes).
 */
export function noteList(notes: readonly Note[], here: Here): Element[] {
  if (notes.length === 0) return []
  const asides = notes.flatMap((note) => [noteAside(note, here), '\n'])
  return [h('div', { className: ['notes'] }, '\n', ...asides)]
}

function noteAside(note: Note, here: Here): Element {
  const number = h('span', { className: ['note-number'] }, note.number)
  const backLinks = note.referenceIds.flatMap((id) => [space, backLink(id, note)])
  const blocks = epubContent(note.content, here).filter((node) => !isWhiteSpace(node))
  const properties = {
    id: note.id,
    className: ['note'],
    'epub:type': 'footnote',
    role: 'doc-footnote'
  }
  return h('aside', properties, ...withStart([number, space], withEnd(blocks, backLinks)))
}

/** The visible words begin the accessible name, so that it can be spoken: WCAG 2.2, 2.5.3. */
function backLink(referenceId: string, { number, referenceIds }: Note): Element {
  const rank =
    referenceIds.length === 1 ? '' : ` (${referenceIds.indexOf(referenceId) + 1})`
  const properties = {
    className: ['note-backlink'],
    'epub:type': 'backlink',
    role: 'doc-backlink',
    href: `#${encodeURI(referenceId)}`,
    ariaLabel: `Terug${rank} naar verwijzing ${number}`
  }
  return h('a', properties, `terug${rank}`)
}

/** In the first paragraph, or in one of its own before a list or a quotation. */
function withStart(start: ElementContent[], blocks: ElementContent[]): ElementContent[] {
  const [first, ...rest] = blocks
  if (!isParagraph(first)) return [h('p', start), ...blocks]
  return [{ ...first, children: [...start, ...first.children] }, ...rest]
}

/** In the last paragraph, or in one of its own after a list or a quotation. */
function withEnd(blocks: ElementContent[], end: ElementContent[]): ElementContent[] {
  const last = blocks.at(-1)
  if (!isParagraph(last)) return [...blocks, h('p', end)]
  return [...blocks.slice(0, -1), { ...last, children: [...last.children, ...end] }]
}

const space: Text = { type: 'text', value: ' ' }

function isParagraph(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'p'
}

function isWhiteSpace(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}
