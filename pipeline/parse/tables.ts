/** Tables: a screen reader counts cells and says the head of each column, so every row is as long as the head. */
import type { Paragraph, Root, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'

/** Reports `table-rows-even`, `table-fits-page` and `table-has-header` (PDF/UA-1, 7.2 and 7.5; WCAG 2.2, 1.3.1). */
export function checkTables(tree: Root, file: VFile): void {
  visit(tree, (node, _index, parent) => {
    if (node.type === 'paragraph') checkLostTable(node, file)
    if (node.type !== 'table') return
    checkRows(node, file)
    // The names of the columns of a chart are judged with its data.
    const isChart = parent?.type === 'containerDirective' && parent.name === 'grafiek'
    if (isChart) return
    checkHeader(node, file)
    checkColumns(node, file)
  })
}

function checkRows({ children: [header, ...rows] }: Table, file: VFile): void {
  const expected = header?.children.length ?? 0
  for (const row of rows) {
    const actual = row.children.length
    if (actual === expected) continue
    const reason = `Onverwacht aantal cellen \`${actual}\`, verwacht \`${expected}\``
    report(file, 'table-rows-even', {
      reason,
      place: row.position,
      expected: [String(expected)]
    })
  }
}

/** Of three or four letters each, at the smallest type of print: `.many-columns` in `styles/print.css`. */
const mostColumns = 24

function checkColumns({ children: [header] }: Table, file: VFile): void {
  const count = header?.children.length ?? 0
  if (count <= mostColumns) return
  const reason = `Onverwacht aantal kolommen \`${count}\`, verwacht hooguit \`${mostColumns}\``
  report(file, 'table-fits-page', { reason, place: header?.position })
}

/** The corner above names of rows may be empty. */
function checkHeader({ children: [header] }: Table, file: VFile): void {
  const cells = header?.children ?? []
  const empty = cells.filter((cell) => toString(cell).trim() === '')
  if (empty.length === cells.length) {
    const reason = 'Onverwachte tabel zonder koppen, verwacht een kop boven elke kolom'
    report(file, 'table-has-header', { reason, place: header?.position })
    return
  }
  for (const cell of empty) {
    if (cell === cells[0]) continue
    const reason = `Onverwachte lege kop boven kolom \`${cells.indexOf(cell) + 1}\`, verwacht tekst`
    report(file, 'table-has-header', { reason, place: cell.position })
  }
}

/** Rows that the parser takes for text: the line below the head is missing, or has another number of cells. */
function checkLostTable({ position }: Paragraph, file: VFile): void {
  const source = String(file).slice(position?.start.offset, position?.end.offset)
  const [first = '', second = ''] = source.split(/\r\n?|\n/).map((line) => line.trim())
  if (!/^\|.*\|$/.test(first)) return
  const count = cellCount(first)
  const isRule = /^[|:\s-]*-[|:\s-]*$/.test(second)
  const line = `|${' --- |'.repeat(count)}`
  const reason = isRule
    ? `Onverwacht aantal cellen \`${cellCount(second)}\` onder de koppen, verwacht \`${count}\``
    : `Onverwachte tabel zonder streep onder de koppen, verwacht \`${line}\``
  const place = position && { ...position.start }
  report(file, 'table-has-header', { reason, place, expected: [line] })
}

function cellCount(row: string): number {
  return row.replace(/^\||\|$/g, '').split(/(?<!\\)\|/).length
}
