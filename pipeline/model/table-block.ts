/** A table with its caption and its notes in hast. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { DirectiveAttributes } from '../resolve/directive-content.ts'

/**
 * @param attributes
 *   `rijkoppen`: the first cell of each row names the row; `breed`: the table needs more room
 *   than a page gives, and each format finds its own way.
 */
export function tableBlock(
  id: string,
  caption: Element,
  body: readonly ElementContent[],
  attributes: DirectiveAttributes
): Element {
  const hasRowHeaders = 'rijkoppen' in attributes
  const className = 'breed' in attributes ? ['table-block', 'wide'] : ['table-block']
  const children = body.map((child): ElementContent => {
    if (child.type !== 'element') return child
    if (child.tagName === 'table') {
      const table = hasRowHeaders ? withRowHeaders(child) : child
      return { ...table, children: [caption, ...table.children] }
    }
    if (child.tagName !== 'p') return child
    return { ...child, properties: { ...child.properties, className: ['table-note'] } }
  })
  return h('div', { className, id }, children)
}

/** Source: HTML Living Standard, 4.9.10 (https://html.spec.whatwg.org/multipage/tables.html#attr-th-scope). */
function withRowHeaders(table: Element): Element {
  return mapChildren(table, 'tbody', (body) => mapChildren(body, 'tr', withRowHeader))
}

function withRowHeader(row: Element): Element {
  const first = row.children.find((cell) => cell.type === 'element')
  return mapChildren(row, 'td', (cell) =>
    cell === first
      ? { ...cell, tagName: 'th', properties: { ...cell.properties, scope: 'row' } }
      : cell
  )
}

function mapChildren(
  parent: Element,
  tagName: string,
  change: (child: Element) => Element
): Element {
  const children = parent.children.map((child) =>
    child.type === 'element' && child.tagName === tagName ? change(child) : child
  )
  return { ...parent, children }
}
