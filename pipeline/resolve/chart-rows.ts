/** The data of a chart as rows of cells with their places, from a table of the text or from a CSV file. */
import type { Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Point, Position } from 'unist'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { DataFile } from '../read/data-files.ts'
import { report } from '../rules/report.ts'
import type { Notation } from './chart-number.ts'

export type ChartRows = {
  /** Where a fault in the data is reported. */
  readonly file: VFile
  readonly notation: Notation
  /** All of the length of the first, which holds the names of the columns. */
  readonly rows: readonly (readonly ChartCell[])[]
}

export type ChartCell = {
  readonly text: string
  readonly place: Position | Point | undefined
}

/** `undefined` for a table with uneven rows: `table-rows-even` was reported. Reports a note in it: print shows no table. */
export function rowsOfTable(table: Table, file: VFile): ChartRows | undefined {
  visit(table, 'footnoteReference', ({ position }) => {
    const reason = 'Onverwachte noot in een grafiek, verwacht haar in de lopende tekst'
    report(file, 'chart-data', { reason, place: position })
  })
  const rows = table.children.map((row) =>
    row.children.map((cell) => ({ text: toString(cell).trim(), place: cell.position }))
  )
  const width = rows[0]?.length
  if (rows.some((row) => row.length !== width)) return undefined
  return { file, notation: 'dutch', rows }
}

/** `undefined` after a report. A comma between the cells goes with a point in the numbers. */
export function rowsOfDataFile({
  file,
  rows,
  fault,
  delimiter
}: DataFile): ChartRows | undefined {
  if (fault) {
    const place = { line: fault.line, column: 1 }
    report(file, 'chart-data', { reason: fault.reason, place })
    return undefined
  }
  const width = rows[0]?.cells.length ?? 0
  const uneven = rows.filter(({ cells }) => cells.length !== width)
  for (const { line, cells } of uneven) {
    const reason = `Onverwacht aantal cellen \`${cells.length}\`, verwacht \`${width}\``
    report(file, 'chart-data', { reason, place: { line, column: 1 } })
  }
  if (uneven.length > 0) return undefined
  return {
    file,
    notation: delimiter === ',' ? 'international' : 'dutch',
    rows: rows.map(({ line, cells }) =>
      cells.map((text) => ({ text, place: { line, column: 1 } }))
    )
  }
}
