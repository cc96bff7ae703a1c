/**
 * Notes at the block that refers to them first: on a narrow page below it, on a wide one
 * beside it in the margin.
 */
import type { Element, ElementContent } from 'hast'
import { toString } from 'hast-util-to-string'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import type { Note } from '../../model/publication.ts'
import { hasClass } from '../has-class.ts'

/** How a note is made of the model’s; the content is that of the page. */
export type NoteElement = (note: Note) => Element

/**
 * @param blocks
 *   The blocks of a section.
 * @returns
 *   The same blocks; one with notes is `<div class="with-notes">` around it and
 *   `<div class="notes">`. `roomy` on that says that what follows leaves room for the notes, so
 *   that they may hang below their block.
 */
export function placeNotes(
  blocks: readonly ElementContent[],
  notes: readonly Note[],
  noteElement: NoteElement
): ElementContent[] {
  const placed = blocks.map((block) => ({ block, notes: notesOf(block, notes) }))
  return placed.map((place, index) => {
    if (place.notes.length === 0) return place.block
    const next = placed.findIndex(
      (other, position) => position > index && other.notes.length > 0
    )
    const followers = placed.slice(index, next === -1 ? placed.length : next)
    const room = sum(followers.map(({ block }) => textHeight(block)))
    const isRoomy = sum(place.notes.map(noteHeight)) * safety < room
    const className = isRoomy ? ['notes', 'roomy'] : ['notes']
    return h('div', { className: ['with-notes'] }, [
      place.block,
      h('div', { className }, place.notes.map(noteElement))
    ])
  })
}

function notesOf(block: ElementContent, notes: readonly Note[]): Note[] {
  if (block.type !== 'element') return []
  const found: Note[] = []
  visit(block, 'element', (element) => {
    if (!hasClass(element, 'note-reference')) return
    const note = notes.find(
      ({ referenceIds }) => referenceIds[0] === element.properties.id
    )
    if (note) found.push(note)
  })
  return found
}

/** The estimates below are rough: a reader has other fonts. */
const safety = 1.3

/** Of a block in the text, in rem: 64 characters in a line, a figure as high as it is at least. */
function textHeight(block: ElementContent): number {
  if (block.type !== 'element') return 0
  if (hasClass(block, 'figure')) return 12
  return Math.ceil(toString(block).length / 64) * 1.6 + 1
}

/** Of a note in the margin, in rem: 34 characters in a line. */
function noteHeight({ content }: Note): number {
  const words = content
    .map((node) => ('children' in node ? toString(node) : ''))
    .join(' ')
  return Math.ceil(words.length / 34) * 1.25 + 1
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
