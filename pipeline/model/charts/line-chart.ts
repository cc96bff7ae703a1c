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
  paper,
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
  const place = positions(chart, labels, step)
  return {
    padding,
    height: plotHeight,
    data: dataPoints(chart, breakLabel),
    layer: [
      baseline(),
      ...lines(chart, place),
      ...valueLabels(place, spaced(labels, widest(valueTexts(chart), valueSize), step)),
      ...seriesName(chart, padding)
    ]
  }
}

/** Every label, or every second, third, …, so that texts of this width do not touch. */
function spaced(labels: readonly string[], width: number, step: number): string[] {
  const every = Math.ceil((width + gap) / step)
  return labels.filter((_label, index) => index % every === 0)
}

/** Where a point of the line stands. */
function positions(chart: Chart, labels: readonly string[], step: number) {
  const width = widest(
    labels.flatMap((label) => label.split('\n')),
    labelSize
  )
  const domain = valueDomain(chart)
  const range = [plotHeight - (domain[0] < 0 ? 32 : 0), 32]
  const axis = {
    labelExpr: "split(datum.label, '\\n')",
    labelAngle: 0,
    values: spaced(labels, width, step)
  }
  const scale = { domain, range, nice: false }
  return {
    x: {
      field: 'label',
      type: 'nominal',
      sort: null,
      axis,
      scale: { type: 'point', padding: 0 }
    },
    y: { field: 'number', type: 'quantitative', axis: null, scale }
  } as const
}

type Positions = ReturnType<typeof positions>

function baseline(): Layer {
  const encoding = { y: { datum: 0, type: 'quantitative' } } as const
  return { data: { values: [{}] }, mark: 'rule', encoding }
}

function lines(chart: Chart, place: Positions): Layer[] {
  const domain = seriesKeys(chart)
  const isOne = domain.length === 1
  const series = {
    field: 'series',
    type: 'nominal',
    sort: null,
    ...(isOne && { legend: null })
  } as const
  const stroke = { ...series, scale: { domain, range: strokes } }
  const strokeDash = { ...series, scale: { domain, range: dashes } }
  const shape = { ...series, scale: { domain, range: shapes } }
  return [
    {
      mark: { type: 'line', strokeWidth: 3 },
      encoding: { ...place, stroke, strokeDash }
    },
    {
      mark: { type: 'point', size: 90, fill: paper, strokeWidth: 2.5, opacity: 1 },
      encoding: { ...place, stroke, shape }
    }
  ]
}

/** With the colour of the paper around it, for a text may stand on a line. */
function valueLabels(place: Positions, labels: readonly string[]): Layer[] {
  return [
    {
      transform: [{ filter: { field: 'label', oneOf: [...labels] } }],
      mark: {
        type: 'text',
        align: 'center',
        baseline: 'alphabetic',
        dy: { expr: 'datum.isAbove ? -13 : 26' },
        stroke: paper,
        strokeWidth: 5
      },
      encoding: { ...place, text: { field: 'text' } }
    }
  ]
}
