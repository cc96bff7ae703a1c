/** The data of a CSV file as a table of the text. */
import type { Table, TableRow } from 'mdast'
import type { ChartData } from './chart.ts'
import type { ChartRows } from './chart-rows.ts'

/** The table that stands in the pages in place of the file; the numbers in Dutch, at the right. */
export function tableOf({ labels, series }: ChartData, { rows }: ChartRows): Table {
  const [header = []] = rows
  return {
    type: 'table',
    align: header.map((_cell, index) => (index === 0 ? 'left' : 'right')),
    children: [
      tableRow(header.map(({ text }) => text)),
      ...labels.map((label, index) =>
        tableRow([label, ...series.flatMap(({ values }) => values[index]?.text ?? [])])
      )
    ]
  }
}

function tableRow(cells: readonly string[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((value) => ({
      type: 'tableCell',
      children: [{ type: 'text', value }]
    }))
  }
}
