/** Tables with many columns, made ready for a narrow screen. */
import type { Element, ElementContent, Properties } from 'hast'
import { visit } from 'unist-util-visit'
import { plainText } from '../../model/plain-text.ts'

/** From this many on, columns of text become too narrow at 320 px. */
const manyColumns = 4

/**
 * Prepare a table for the rule of the style sheet that puts the cells of a row under one
 * another, each with the name of its column (`data-column`) before it.
 *
 * A table whose parts are not laid out as a table is no table to a screen reader any more:
 * so each part says its role.
 *
 * @param table
 *   Changed in place when it has one row of column headers, many columns and no cells that
 *   span others; else left as it is.
 */
export function prepareForNarrowScreen(table: Element): void {
  const columns = columnNames(table)
  if (columns.length < manyColumns || hasSpans(table)) return
  const classes = [table.properties.className ?? []].flat().map(String)
  table.properties.className = [...classes, 'many-columns']
  visit(table, 'element', (element) => {
    const role = roles[element.tagName]
    if (role !== undefined) element.properties.role = role
    if (element.tagName === 'tr') nameCells(element, columns)
  })
}

function columnNames(table: Element): string[] {
  const heads = childElements(table, /^thead$/)
  const [row, ...others] = heads.flatMap((head) => childElements(head, /^tr$/))
  if (row === undefined || others.length > 0) return []
  return childElements(row, /^th$/).map((cell) => plainText(cell).trim())
}

function hasSpans(table: Element): boolean {
  let found = false
  visit(table, 'element', ({ properties }) => {
    if (properties.colSpan !== undefined || properties.rowSpan !== undefined) found = true
  })
  return found
}

function nameCells(row: Element, columns: readonly string[]): void {
  for (const [index, cell] of childElements(row, /^t[dh]$/).entries()) {
    if (cell.tagName === 'td') cell.properties['dataColumn'] = columns[index] ?? ''
    else cell.properties.role = headerRole(cell.properties)
  }
}

function headerRole({ scope }: Properties): string {
  return scope === 'row' ? 'rowheader' : 'columnheader'
}

const roles: Readonly<Record<string, string | undefined>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tfoot: 'rowgroup',
  tr: 'row',
  td: 'cell'
}

function childElements(parent: Element, tagName: RegExp): Element[] {
  return parent.children.filter(
    (node: ElementContent): node is Element =>
      node.type === 'element' && tagName.test(node.tagName)
  )
}
