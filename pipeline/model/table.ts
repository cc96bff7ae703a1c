/** Tables in hast: header cells with `scope`, and the alignment of a column as a class. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Table, TableRow } from 'mdast'
import type { Handler, State } from 'mdast-util-to-hast'

/** Source: HTML Living Standard, 4.9.10 (https://html.spec.whatwg.org/multipage/tables.html#attr-th-scope). */
export const tableHandler: Handler = (state, node: Table) => {
  const [header, ...rows] = node.children
  const children = [
    ...(header ? [h('thead', [row(state, header, node, 'th')])] : []),
    ...(rows.length > 0
      ? [
          h(
            'tbody',
            rows.map((item) => row(state, item, node, 'td'))
          )
        ]
      : [])
  ]
  const table = h('table', children)
  state.patch(node, table)
  return table
}

function row(state: State, node: TableRow, table: Table, tagName: 'td' | 'th'): Element {
  const cells = node.children.map((cell, column): ElementContent => {
    const align = table.align?.[column]
    const properties = {
      ...(tagName === 'th' && { scope: 'col' }),
      ...((align === 'right' || align === 'center') && { className: [`align-${align}`] })
    }
    const element = h(tagName, properties, state.all(cell))
    state.patch(cell, element)
    return element
  })
  const result = h('tr', cells)
  state.patch(node, result)
  return result
}
