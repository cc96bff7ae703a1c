/** The names of the series above the plot: one as a line of text, more as a key. */
import type { Chart } from '../../resolve/chart.ts'
import { type Layer, type Padding } from './chart-layout.ts'
import { fills, nameSize } from './chart-style.ts'

const rowHeight = 24
/** Of a row of the key, with its mark. */
const keyHeight = 30

/** Room above the plot, with `headroom` for what stands on it. */
export function topRoom({ series }: Chart, headroom: number): number {
  return headroom + (series.length === 1 ? rowHeight : series.length * keyHeight)
}

export function seriesName({ series }: Chart, { top, left }: Padding): Layer[] {
  const [only, ...others] = series
  if (!only || others.length > 0) return []
  return [
    {
      data: { values: [{}] },
      mark: {
        type: 'text',
        text: only.name,
        x: 8 - left,
        y: rowHeight - 4 - top,
        align: 'left',
        baseline: 'alphabetic',
        fontSize: nameSize,
        fontWeight: 400
      },
      encoding: {}
    }
  ]
}

export function seriesKeys({ series }: Chart): string[] {
  return series.map(({ name }) => name)
}

/** The colour of bars and columns; one series needs no key. */
export function seriesFill(chart: Chart) {
  return {
    field: 'series',
    type: 'nominal',
    sort: null,
    scale: { domain: seriesKeys(chart), range: fills },
    ...(chart.series.length === 1 && { legend: null })
  } as const
}
