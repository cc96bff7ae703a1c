/** Cells without text: the browser leaves them out of its tags, and the rows of the table get uneven (ISO 14289-1, 7.5). */
import type { Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

/** Puts a space into each, in place: it is painted, so it is tagged. */
export function fillEmptyCells(tree: Root): void {
  visit(tree, 'element', (cell) => {
    if (!/^t[hd]$/.test(cell.tagName) || toString(cell).trim() !== '') return
    const hasImage = cell.children.some(({ type }) => type === 'element')
    if (!hasImage) cell.children = [{ type: 'text', value: '\u00A0' }]
  })
}
