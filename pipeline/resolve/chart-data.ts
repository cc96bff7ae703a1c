/** From rows of cells to labels and series of numbers. */
import type { Point, Position } from 'unist'
import { report } from '../rules/report.ts'
import type { ChartData, ChartValue } from './chart.ts'
import { numberExamples, parseNumber } from './chart-number.ts'
import type { ChartCell, ChartRows } from './chart-rows.ts'

const mostSeries = 4

/**
 * @param mention
 *   Place of the whole, for a fault that is in no cell.
 * @returns
 *   `undefined` after a report of `chart-data`.
 */
export function chartData(data: ChartRows, mention: Place): ChartData | undefined {
  const { file, rows } = data
  const fail = (reason: string, place: Place): undefined => {
    report(file, 'chart-data', { reason, place })
  }
  const [header = [], ...body] = rows
  const seriesCount = header.length - 1
  if (body.length === 0) return fail('Grafiek zonder waarden, verwacht een rij', mention)
  if (seriesCount < 1)
    return fail('Grafiek zonder getallen, verwacht een tweede kolom', mention)
  if (seriesCount > mostSeries)
    return fail(
      `Onverwacht aantal reeksen \`${seriesCount}\`, verwacht hoogstens \`${mostSeries}\``,
      mention
    )
  const labels = body.flatMap((row) => row.slice(0, 1))
  const names = header.slice(1)
  const areNamed = [labels, names].map((cells) => checkNames(cells, fail)).every(Boolean)
  const series = names.map(({ text }, index) => ({
    name: text,
    values: body.flatMap((row) => valueOf(row[index + 1], data, fail) ?? [])
  }))
  const isWhole = series.every(({ values }) => values.length === labels.length)
  if (!areNamed || !isWhole) return undefined
  return { labels: labels.map(({ text }) => text), series }
}

type Place = Position | Point | undefined

type Fail = (reason: string, place: Place) => undefined

/** A name says which bar is meant, so none is empty and none is there twice. */
function checkNames(cells: readonly ChartCell[], fail: Fail): boolean {
  const seen = new Set<string>()
  let areRight = true
  for (const { text, place } of cells) {
    const isSecond = seen.has(text)
    if (text === '') fail('Onverwachte lege cel, verwacht een naam', place)
    else if (isSecond)
      fail(`Onverwachte tweede naam \`${text}\`, verwacht elke naam één keer`, place)
    areRight &&= text !== '' && !isSecond
    seen.add(text)
  }
  return areRight
}

function valueOf(
  cell: ChartCell | undefined,
  { notation }: ChartRows,
  fail: Fail
): ChartValue | undefined {
  if (!cell) return undefined
  const value = parseNumber(cell.text, notation)
  if (value) return value
  const example = numberExamples[notation]
  const found =
    cell.text === '' ? 'Onverwachte lege cel' : `Onverwachte waarde \`${cell.text}\``
  return fail(`${found}, verwacht een getal als \`${example}\``, cell.place)
}
