/** Columns that stand: for a few years or short names. */
import type { Chart } from '../../resolve/chart.ts'
import {
  type ChartLayout,
  dataPoints,
  type Layer,
  valueDomain,
  valueTexts
} from './chart-layout.ts'
import { drawingWidth, labelSize, lineHeight, valueSize } from './chart-style.ts'
import { seriesFill, seriesName, topRoom } from './series-names.ts'
import { brokenInto, lineCount, textWidth, widest } from './text-room.ts'

const plotHeight = 250
const margin = 24
/** Part of a step that stays empty. */
const bandGap = 0.36

export function columnChart(chart: Chart): ChartLayout {
  const step = (drawingWidth - 2 * margin) / chart.labels.length
  const fontSize = labelFontSize(chart, step)
  const breakLabel = (label: string) => brokenInto(label, step - 8, fontSize)
  const lines = lineCount(chart.labels.map(breakLabel))
  const padding = {
    top: topRoom(chart, 12),
    right: margin,
    bottom: lines * lineHeight + 24,
    left: margin
  }
  return {
    padding,
    height: plotHeight,
    data: dataPoints(chart, breakLabel),
    layer: [...marks(chart, step, fontSize), ...seriesName(chart, padding)]
  }
}

const smallest = 10

/** So that the longest word has room under its column. */
function labelFontSize({ labels }: Chart, step: number): number {
  const words = labels.flatMap((label) => label.split(/\s+/))
  return fitting(words, step - 8, labelSize)
}

function fitting(texts: readonly string[], room: number, largest: number): number {
  const fit = Math.floor(room / Math.max(widest(texts, 1), textWidth('0', 1)))
  return Math.min(largest, Math.max(smallest, fit))
}

function marks(chart: Chart, step: number, fontSize: number): Layer[] {
  const isOne = chart.series.length === 1
  const columnRoom = isOne ? step : (step * (1 - bandGap)) / chart.series.length
  const domain = valueDomain(chart)
  const range = [plotHeight - (domain[0] < 0 ? 32 : 0), domain[1] > 0 ? 32 : 0]
  const x = {
    field: 'label',
    type: 'nominal',
    sort: null,
    axis: {
      labelExpr: "split(datum.label, '\\n')",
      labelAngle: 0,
      labelFontSize: fontSize
    },
    scale: { paddingInner: bandGap, paddingOuter: bandGap / 2 }
  } as const
  const y = {
    field: 'number',
    type: 'quantitative',
    axis: null,
    scale: { domain, range, nice: false }
  } as const
  const xOffset = isOne ? {} : { xOffset: { field: 'series', sort: null } as const }
  return [
    { mark: 'bar', encoding: { x, y, ...xOffset, fill: seriesFill(chart) } },
    {
      mark: {
        type: 'text',
        align: 'center',
        baseline: 'alphabetic',
        fontSize: fitting(valueTexts(chart), columnRoom, valueSize),
        dy: { expr: 'datum.number < 0 ? 22 : -9' }
      },
      encoding: { x, y, ...xOffset, text: { field: 'text' } }
    },
    {
      data: { values: [{}] },
      mark: 'rule',
      encoding: { y: { datum: 0, type: 'quantitative' } }
    }
  ]
}
