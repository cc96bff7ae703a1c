/** Charts: `:::grafiek[…]{vorm=kolom}` gets its form and its numbers, and a table of them among its children. */
import { posix } from 'node:path'
import type { Root, Table } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { leavesFolder, textFolder } from '../parse/text-folder.ts'
import type { DataFile } from '../read/data-files.ts'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import { type ChartForm, chartForms } from './chart.ts'
import { chartData } from './chart-data.ts'
import { chartDescription } from './chart-description.ts'
import { type ChartRows, rowsOfDataFile, rowsOfTable } from './chart-rows.ts'
import { tableOf } from './chart-table.ts'
import { directiveBody } from './directive-content.ts'

export type DataFolder = {
  /** Path of the publication’s folder. */
  readonly folder: string
  /** The CSV files in it, by their path from there. */
  readonly dataFiles: ReadonlyMap<string, DataFile>
}

/**
 * Reports `chart-data`: in the text, or in the CSV file that the chart names; `file-readable` and
 * `file-inside-manuscript` where that file cannot be had.
 */
export function resolveCharts(
  tree: Root,
  file: VFile,
  { folder, dataFiles }: DataFolder
): void {
  visit(tree, 'containerDirective', (node) => {
    if (node.name !== 'grafiek') return
    const form = chartForm(node, file)
    const tables = directiveBody(node).filter((child) => child.type === 'table')
    const name = node.attributes?.['bestand'] ?? undefined
    const rows = chartRows(node, { tables, name, file, folder, dataFiles })
    const data = rows && chartData(rows, rows.file === file ? startOf(node) : fileStart)
    if (!data || !form) return
    const description =
      node.attributes?.['beschrijving']?.trim() || chartDescription(form, data)
    node.data = { ...node.data, chart: { ...data, form, description } }
    if (name !== undefined) node.children.push(tableOf(data, rows))
  })
}

const fileStart = { line: 1, column: 1 }

function startOf(node: ContainerDirective) {
  return node.position && { ...node.position.start }
}

function chartForm(node: ContainerDirective, file: VFile): ChartForm | undefined {
  const written = node.attributes?.['vorm'] ?? 'staaf'
  if (isChartForm(written)) return written
  const reason = `Onverwachte vorm \`${written}\`, verwacht \`staaf\`, \`kolom\` of \`lijn\``
  report(file, 'chart-data', {
    reason,
    place: startOf(node),
    actual: written,
    expected: Object.keys(chartForms)
  })
  return undefined
}

function isChartForm(word: string): word is ChartForm {
  return Object.hasOwn(chartForms, word)
}

type ChartSource = DataFolder & {
  readonly tables: readonly Table[]
  /** Of the CSV file, as it is written in the text. */
  readonly name: string | undefined
  readonly file: VFile
}

/** One table, or one file. */
function chartRows(
  node: ContainerDirective,
  { tables, name, file, folder, dataFiles }: ChartSource
): ChartRows | undefined {
  const fail = (reason: string): undefined => {
    report(file, 'chart-data', { reason, place: startOf(node) })
  }
  const [table, ...others] = tables
  if (name === undefined) {
    if (!table)
      return fail(
        'Grafiek zonder gegevens, verwacht een tabel of `bestand="gegevens.csv"`'
      )
    if (others.length > 0)
      return fail(`Onverwacht aantal tabellen \`${tables.length}\`, verwacht \`1\``)
    return rowsOfTable(table, file)
  }
  if (table)
    return fail(`Onverwachte tabel naast \`bestand="${name}"\`, verwacht één van de twee`)
  const from = textFolder(folder, file, node.position)
  const dataFile = dataFiles.get(posix.join(from, name))
  if (dataFile) return rowsOfDataFile(dataFile)
  const place = startOf(node)
  if (leavesFolder(from, name)) {
    const reason = `Onverwacht pad \`${name}\` buiten de map van de publicatie`
    report(file, 'file-inside-manuscript', { reason, place, actual: name })
    return undefined
  }
  const paths = [...dataFiles.keys()].map((known) => posix.relative(from, known))
  const expected = expectedPhrase(nearest(name, paths))
  const reason = `Bestand \`${name}\` is er niet als CSV-bestand${expected}`
  report(file, 'file-readable', { reason, place, actual: name })
  return undefined
}
