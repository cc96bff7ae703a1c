/** Lines: for a course over time. */
import type { Chart } from '../../resolve/chart.ts'
import {
  type ChartLayout,
  dataPoints,
  type Layer,
  valueDomain,
  valueTexts
} from './chart-layout.ts'
import {
  dashes,
  drawingWidth,
  labelSize,
  lineHeight,
  shapes,
  strokes,
  valueSize
} from './chart-style.ts'
import { seriesKeys, seriesName, topRoom } from './series-names.ts'
import { brokenInto, lineCount, textWidth, widest } from './text-room.ts'

const plotHeight = 260
const margin = 44
const gap = 8

export function lineChart(chart: Chart): ChartLayout {
  const step = (drawingWidth - 2 * margin) / Math.max(1, chart.labels.length - 1)
  const room = Math.max(step, textWidth('0000', labelSize)) - gap
  const breakLabel = (label: string) => brokenInto(label, room, labelSize)
  const labels = chart.labels.map(breakLabel)
  const padding = {
    top: topRoom(chart, 12),
    right: margin,
    bottom: lineCount(labels) * lineHeight + 24,
    left: margin
  }
  return {
    padding,
    height: plotHeight,
    data: dataPoints(chart, breakLabel),
    layer: [...marks(chart, labels, step), ...seriesName(chart, padding)]
  }
}

/** Every label, or every second, third, …, so that texts of this width do not touch. */
function spaced(labels: readonly string[], width: number, step: number): string[] {
  const every = Math.ceil((width + gap) / step)
  return labels.filter((_label, index) => index % every === 0)
}

function marks(chart: Chart, labels: readonly string[], step: number): Layer[] {
  const isOne = chart.series.length === 1
  const names = seriesKeys(chart)
  const labelWidth = widest(
    labels.flatMap((label) => label.split('\n')),
    labelSize
  )
  const domain = valueDomain(chart)
  const range = [plotHeight - (domain[0] < 0 ? 32 : 0), 32]
  const x = {
    field: 'label',
    type: 'nominal',
    sort: null,
    axis: {
      labelExpr: "split(datum.label, '\\n')",
      labelAngle: 0,
      values: spaced(labels, labelWidth, step)
    },
    scale: { type: 'point', padding: 0 }
  } as const
  const y = {
    field: 'number',
    type: 'quantitative',
    axis: null,
    scale: { domain, range, nice: false }
  } as const
  const series = {
    field: 'series',
    type: 'nominal',
    sort: null,
    ...(isOne && { legend: null })
  } as const
  const stroke = { ...series, scale: { domain: names, range: strokes } } as const
  const valueWidth = widest(valueTexts(chart), valueSize)
  return [
    {
      data: { values: [{}] },
      mark: 'rule',
      encoding: { y: { datum: 0, type: 'quantitative' } }
    },
    {
      mark: { type: 'line', strokeWidth: 3 },
      encoding: {
        x,
        y,
        stroke,
        strokeDash: { ...series, scale: { domain: names, range: dashes } }
      }
    },
    {
      mark: { type: 'point', size: 90, fill: '#ffffff', strokeWidth: 2.5, opacity: 1 },
      encoding: {
        x,
        y,
        stroke,
        shape: { ...series, scale: { domain: names, range: shapes } }
      }
    },
    {
      transform: [
        { filter: { field: 'label', oneOf: spaced(labels, valueWidth, step) } }
      ],
      mark: {
        type: 'text',
        align: 'center',
        baseline: 'alphabetic',
        dy: { expr: 'datum.isHighest ? -13 : 26' }
      },
      encoding: { x, y, text: { field: 'text' } }
    }
  ]
}
