/** Bars that lie: for names that need room. */
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
import { brokenInto, lineCount, widest } from './text-room.ts'

const widestLabel = 220
const fewBars = 6
const gap = 12

export function barChart(chart: Chart): ChartLayout {
  const breakLabel = (label: string) => brokenInto(label, widestLabel, labelSize)
  const labels = chart.labels.map(breakLabel)
  const labelRoom = widest(
    labels.flatMap((label) => label.split('\n')),
    labelSize
  )
  const padding = {
    top: topRoom(chart, gap),
    right: 8,
    bottom: 16,
    left: Math.ceil(labelRoom) + 2 * gap
  }
  const bars = barSize(chart) * chart.series.length
  const step = Math.max(bars + 2 * gap, lineCount(labels) * lineHeight + gap)
  return {
    padding,
    height: step * labels.length,
    data: dataPoints(chart, breakLabel),
    layer: [
      ...marks(chart, drawingWidth - padding.left - padding.right, 1 - bars / step),
      barLabels(labels),
      ...seriesName(chart, padding)
    ]
  }
}

function barSize({ labels, series }: Chart): number {
  if (series.length > 1) return 24
  return labels.length <= fewBars ? 40 : 26
}

/** Line by line: an axis of Vega puts the first line of a label, not its middle, beside the bar. */
function barLabels(labels: readonly string[]): Layer {
  const values = labels.flatMap((label) => {
    const lines = label.split('\n')
    return lines.map((text, index) => ({
      label,
      text,
      shift: (index - (lines.length - 1) / 2) * lineHeight
    }))
  })
  return {
    data: { values },
    mark: {
      type: 'text',
      x: -gap,
      align: 'right',
      baseline: 'middle',
      dy: { expr: 'datum.shift' },
      fontSize: labelSize,
      fontWeight: 400
    },
    encoding: {
      y: { field: 'label', type: 'nominal', sort: null },
      text: { field: 'text' }
    }
  }
}

function marks(chart: Chart, width: number, bandGap: number): Layer[] {
  const room = Math.ceil(widest(valueTexts(chart), valueSize)) + gap
  const domain = valueDomain(chart)
  const range = [domain[0] < 0 ? room : 0, width - (domain[1] > 0 ? room : 0)]
  const x = {
    field: 'number',
    type: 'quantitative',
    axis: null,
    scale: { domain, range, nice: false }
  } as const
  const y = {
    field: 'label',
    type: 'nominal',
    sort: null,
    axis: null,
    scale: { paddingInner: bandGap, paddingOuter: bandGap / 2 }
  } as const
  const isOne = chart.series.length === 1
  const yOffset = isOne ? {} : { yOffset: { field: 'series', sort: null } as const }
  return [
    { mark: 'bar', encoding: { x, y, ...yOffset, fill: seriesFill(chart) } },
    {
      mark: {
        type: 'text',
        baseline: 'middle',
        align: { expr: "datum.number < 0 ? 'right' : 'left'" },
        dx: { expr: 'datum.number < 0 ? -8 : 8' }
      },
      encoding: { x, y, ...yOffset, text: { field: 'text' } }
    },
    {
      data: { values: [{}] },
      mark: 'rule',
      encoding: { x: { datum: 0, type: 'quantitative' } }
    }
  ]
}
