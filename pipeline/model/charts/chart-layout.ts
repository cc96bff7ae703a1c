/** A chart before Vega-Lite: what is drawn, and the room around it. */
import type { TopLevelSpec } from 'vega-lite'
import type { Chart, ChartValue } from '../../resolve/chart.ts'

export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number]

export type ChartLayout = {
  readonly padding: Padding
  /** Of the plot, without the padding. */
  readonly height: number
  readonly data: readonly DataPoint[]
  readonly layer: readonly Layer[]
}

export type Padding = {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export type DataPoint = {
  /** The label, broken into lines. */
  readonly label: string
  readonly series: string
  readonly number: number
  readonly text: string
  /** Where its text has room beside a line. */
  readonly isAbove: boolean
}

export function dataPoints(
  chart: Chart,
  breakLabel: (label: string) => string
): DataPoint[] {
  return chart.series.flatMap(({ name, values }, seriesIndex) =>
    values.map(({ number, text }, index) => ({
      label: breakLabel(chart.labels[index] ?? ''),
      series: name,
      number,
      text,
      isAbove: isAbove(chart, seriesIndex, index)
    }))
  )
}

/** The part of the height of a chart that a text beside a line takes. */
const textShare = 0.16

/**
 * The highest of the lines has room above; a line by itself too, but not in a valley. A lower
 * line has room below, except near the baseline.
 */
function isAbove(chart: Chart, seriesIndex: number, index: number): boolean {
  const [only, ...others] = chart.series
  if (only && others.length === 0) return !isValley(only.values, index)
  const numbers = chart.series.map(({ values }) => values[index]?.number ?? 0)
  const here = numbers[seriesIndex] ?? 0
  if (numbers.indexOf(Math.max(...numbers)) === seriesIndex) return true
  const [lowest, highest] = valueDomain(chart)
  const room = textShare * (highest - lowest)
  const above = Math.min(...numbers.filter((number) => number > here))
  return here >= 0 && here < room && above - here > room
}

function isValley(values: readonly ChartValue[], index: number): boolean {
  const [before, here, after] = [-1, 0, 1].map((step) => values[index + step]?.number)
  if (before === undefined || here === undefined || after === undefined) return false
  return here < before && here < after
}

export function valueTexts({ series }: Chart): string[] {
  return series.flatMap(({ values }) => values.map(({ text }) => text))
}

/** From zero, so that twice as long is twice as much; never empty. */
export function valueDomain({ series }: Chart): [number, number] {
  const numbers = series.flatMap(({ values }) => values.map(({ number }) => number))
  const lowest = Math.min(0, ...numbers)
  const highest = Math.max(0, ...numbers)
  return lowest === highest ? [0, 1] : [lowest, highest]
}
