/** The rows of a table in its head, body and foot (ISO 32000-1, table 337). */
import { isElement, type StructureElement, type StructureNode } from './structure.ts'

/** Chromium tags rows only. A table of one group of rows stays as it is. */
export function groupRows(table: StructureElement): StructureElement {
  const rows = table.children.filter(isRow)
  if (rows.every(({ rowGroup }) => rowGroup === undefined)) return table
  const children: StructureNode[] = []
  for (const child of table.children) {
    const type = isRow(child) ? (child.rowGroup ?? 'TBody') : undefined
    const group = children.at(-1)
    if (type === undefined) children.push(child)
    else if (group && isElement(group) && group.type === type)
      children.splice(-1, 1, { ...group, children: [...group.children, child] })
    else children.push({ kind: 'element', type, children: [child] })
  }
  return { ...table, children }
}

function isRow(node: StructureNode): node is StructureElement {
  return isElement(node) && node.type === 'TR'
}
