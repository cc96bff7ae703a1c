import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { plainText } from '../../model/plain-text.ts'
import { hasClass } from '../has-class.ts'

/** Tables with fewer columns fit a page of 320 CSS px when their words wrap. */
const fewestColumnsOfWideTable = 3

/**
 * Let wide tables scroll sideways in a group of their own, that the keyboard can reach. It is
 * no `region`: that is a landmark, and a page with ten tables would have ten.
 *
 * Source: WCAG 2.2, 1.4.10 (a table may need two dimensions, the page around it may not)
 * and 2.1.1.
 */
export function scrollTables(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'table' || parent === undefined || index === undefined) return
    const block = parent.type === 'element' ? parent : undefined
    const isWide = block !== undefined && hasClass(block, 'wide')
    if (!isWide && columnCount(element) < fewestColumnsOfWideTable) return SKIP
    parent.children[index] = scrollGroup(element, block)
    return SKIP
  })
}

function scrollGroup(table: Element, block: Element | undefined): Element {
  return h(
    'div',
    { className: ['table-scroll'], role: 'group', tabIndex: 0, ...name(table, block) },
    table
  )
}

/** The caption names the group; a table without one has only the word for what it is. */
function name(table: Element, block: Element | undefined) {
  const caption = table.children.find(
    (child) => child.type === 'element' && child.tagName === 'caption'
  )
  if (caption?.type !== 'element' || plainText(caption).trim() === '') {
    return { ariaLabel: 'Tabel' }
  }
  const id = caption.properties.id ?? captionId(block)
  if (typeof id !== 'string') return { ariaLabel: plainText(caption).trim() }
  caption.properties.id = id
  return { ariaLabelledBy: [id] }
}

function captionId(block: Element | undefined): string | undefined {
  const id = block?.properties.id
  return typeof id === 'string' ? `${id}--bijschrift` : undefined
}

function columnCount(table: Element): number {
  let most = 0
  visit(table, 'element', (row) => {
    if (row.tagName !== 'tr') return
    most = Math.max(
      most,
      row.children.reduce((sum, cell) => sum + span(cell), 0)
    )
  })
  return most
}

function span(cell: Element['children'][number]): number {
  if (cell.type !== 'element' || !['td', 'th'].includes(cell.tagName)) return 0
  return Number(cell.properties.colSpan ?? 1)
}
