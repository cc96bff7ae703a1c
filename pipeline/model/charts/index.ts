/** The drawings of the charts. Start at `drawCharts`. */
import type { ContainerDirective } from 'mdast-util-directive'
import { visit } from 'unist-util-visit'
import type { Chart } from '../../resolve/chart.ts'
import type { ResolvedPublication } from '../../resolve/resolved-publication.ts'
import type { Drawing } from '../drawing.ts'

/** By the directive that the chart is written as. */
export type ChartDrawings = ReadonlyMap<ContainerDirective, Drawing>

/** Vega takes longer to load than most publications to parse: it is loaded only for one with a chart. */
export async function drawCharts({
  sections
}: ResolvedPublication): Promise<ChartDrawings> {
  const charts: (readonly [ContainerDirective, Chart])[] = []
  for (const { tree } of sections) {
    visit(tree, 'containerDirective', (node) => {
      if (node.data?.chart) charts.push([node, node.data.chart])
    })
  }
  if (charts.length === 0) return new Map()
  const { drawChart } = await import('./draw-chart.ts')
  const drawings = charts.map(
    async ([node, chart]) => [node, await drawChart(chart)] as const
  )
  return new Map(await Promise.all(drawings))
}
