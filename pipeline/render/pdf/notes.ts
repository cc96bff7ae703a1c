/**
 * Notes in print: in the margin, floated out of the text by the style sheet; at the foot of the
 * page (`foot-notes/`); or together at the end of their section.
 */
import type { Element, ElementContent, Nodes, Parents, Root } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { visitParents } from 'unist-util-visit-parents'
import { hasClass } from '../has-class.ts'
import type { Note, Section } from '../../model/publication.ts'
import type { NotePlacement } from '../../read/print-settings.ts'

/**
 * @param shift
 *   How many ranks the headings go down (a chapter inside a part).
 * @returns
 *   A copy of the section's body with its notes. In the margin each stands right behind its
 *   reference; that of a table stands below the table, for a cell has no margin, and that of a
 *   box below its paragraph.
 */
export function withNotes(
  section: Section,
  shift: number,
  placement: NotePlacement
): ElementContent[] {
  const { notes, body } = section
  if (placement !== 'end') return placed(structuredClone(body), notes, shift, placement)
  return [
    ...placed(structuredClone(body), [], shift, placement),
    ...(notes.length > 0 ? [endNotes(notes)] : [])
  ]
}

function placed(
  tree: Root,
  beside: readonly Note[],
  shift: number,
  placement: NotePlacement
): ElementContent[] {
  const notes = new Map(beside.map((note) => [note.referenceIds[0] ?? '', note]))
  visitParents(tree, 'element', (element, ancestors) => {
    if (shift > 0) shiftHeading(element, shift)
    if (!isNoteReference(element)) return undefined
    const parent = ancestors.at(-1)
    const found = notes.get(String(element.properties['id']))
    if (!found) return SKIP
    const note = noteInText(found, placement)
    const isInMargin = placement === 'margin'
    const table = ancestors.find((node) => isFullWidth(node))
    if (isInMargin && table) table.children.push(note)
    else if (isInMargin && ancestors.some((node) => isBox(node)))
      placeBelow(note, ancestors)
    else parent?.children.splice(parent.children.indexOf(element) + 1, 0, note)
    return SKIP
  })
  return tree.children.filter((node) => node.type !== 'doctype')
}

function shiftHeading(element: Element, shift: number): void {
  const rank = /^h([1-6])$/.exec(element.tagName)?.[1]
  if (rank) element.tagName = `h${Math.min(6, Number(rank) + shift)}`
}

function noteInText({ id, number, content }: Note, placement: NotePlacement): Element {
  const body = content.map((node) => inline(structuredClone(node)))
  const marker = h('span', { className: ['note-number'] }, number)
  const className = placement === 'foot' ? ['note', 'foot-note'] : ['note']
  return h('span', { className, id }, [marker, ' ', ...body])
}

/** No heading: each chapter has these, and the outline of the PDF would list them all. */
function endNotes(notes: readonly Note[]): Element {
  return h('div', { className: ['end-notes'] }, [
    h('p', { className: ['end-notes-title'] }, 'Noten'),
    ...notes.map(endNote)
  ])
}

/** Its number leads back to the first reference. */
function endNote({ id, number, content, referenceIds }: Note): Element {
  const back = { className: ['note-back'], href: `#${referenceIds[0]}` }
  return h('div', { className: ['note'], id }, [
    h('span', { className: ['note-number'] }, h('a', back, number)),
    ...structuredClone([...content])
  ])
}

/** Figures and tables stand over the margin too, so a note of theirs has its place below them. */
function isFullWidth(node: Nodes): node is Element {
  if (node.type !== 'element') return false
  return hasClass(node, 'table-block') || hasClass(node, 'figure')
}

/** Behind the paragraph of the reference and the notes of it that stand there already; a list item without one keeps its note. */
function placeBelow(note: Element, ancestors: readonly Parents[]): void {
  const index = ancestors.findLastIndex((node) => isNamed(node, /^(p|li|dd|td)$/))
  const block = ancestors[index]
  const parent = ancestors[index - 1]
  if (!block || !parent || !isNamed(block, /^p$/)) {
    block?.children.push(note)
    return
  }
  let place = parent.children.findIndex((node) => node === block) + 1
  while (isNote(parent.children[place])) place++
  parent.children.splice(place, 0, note)
}

function isNamed(node: Nodes, names: RegExp): boolean {
  return node.type === 'element' && names.test(node.tagName)
}

function isNote(node: Nodes | undefined): boolean {
  return node?.type === 'element' && hasClass(node, 'note')
}

function isBox(node: Nodes): boolean {
  return node.type === 'element' && hasClass(node, 'box')
}

/** A note stands inside a paragraph, where HTML allows no blocks: `<p>` becomes a `<span>` that is shown as one. */
function inline(node: ElementContent): ElementContent {
  visit(node, 'element', (element) => {
    if (!/^(p|ul|ol|li|dl|dt|dd|blockquote|div)$/.test(element.tagName)) return
    element.properties = { ...element.properties, className: [`note-${element.tagName}`] }
    element.tagName = 'span'
  })
  return node
}

function isNoteReference(element: Element): boolean {
  return element.tagName === 'a' && hasClass(element, 'note-reference')
}
