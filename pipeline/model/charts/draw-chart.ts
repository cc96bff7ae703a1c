/**
 * A chart to SVG, by Vega-Lite and Vega. Without a canvas Vega only guesses how wide a text is,
 * so all places that hang on it are set by us: labels are broken into lines, room is reserved
 * (`text-room.ts`), and nothing is sized automatically. So the bytes are the same everywhere.
 */
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import type { Chart } from '../../resolve/chart.ts'
import { parseSvgText } from '../../resolve/svg.ts'
import type { Drawing } from '../drawing.ts'
import { barChart } from './bar-chart.ts'
import type { ChartLayout } from './chart-layout.ts'
import { chartStyle, drawingWidth } from './chart-style.ts'
import { columnChart } from './column-chart.ts'
import { lineChart } from './line-chart.ts'

const layouts = { staaf: barChart, kolom: columnChart, lijn: lineChart } as const

export async function drawChart(chart: Chart): Promise<Drawing> {
  const layout = layouts[chart.form](chart)
  const view = new View(parse(compile(topLevel(layout)).spec), { renderer: 'none' })
  const svg = await view.toSVG()
  view.finalize()
  const { top, bottom } = layout.padding
  return {
    width: drawingWidth,
    height: top + layout.height + bottom,
    svg: withTextOverStroke(parseSvgText(svg))
  }
}

/** Vega cannot say that a stroke around a text lies under it (SVG 2, 13.8 `paint-order`). */
function withTextOverStroke(svg: Root): Root {
  visit(svg, 'element', ({ tagName, properties }) => {
    if (tagName === 'text' && properties['stroke'] !== undefined)
      properties['paintOrder'] = 'stroke'
  })
  return svg
}

function topLevel({ padding, height, data, layer }: ChartLayout): TopLevelSpec {
  return {
    autosize: 'none',
    padding: { ...padding },
    width: drawingWidth - padding.left - padding.right,
    height,
    data: { values: [...data] },
    layer: [...layer],
    config: chartStyle
  }
}
