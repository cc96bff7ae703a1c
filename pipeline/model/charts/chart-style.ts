/** Colours and type of the charts: those of the drawings that stand beside them. */
import type { Config } from 'vega-lite'

/** The drawings of a page are as wide as its text. */
export const drawingWidth = 640

export const labelSize = 17
export const valueSize = 19
export const nameSize = 16
export const lineHeight = 21

export const ink = '#1d2329'
export const paper = '#ffffff'
const edge = '#1f5a66'

/**
 * In this order far apart in lightness (L* 90, 35, 68 and 55), so that they differ in grey and
 * for who sees no colour; all have a dark edge, for contrast with the paper (WCAG 2.2, 1.4.11).
 */
export const fills = ['#d7e7ea', '#1f5a66', '#dd9f5a', '#7f8488']

/** Dark enough for a line on paper; the marks and the dashes say which is which without colour. */
export const strokes = ['#1f5a66', '#8a4b12', '#1d2329', '#5b4a91']
export const dashes = [
  [1, 0],
  [7, 4],
  [2, 4],
  [11, 4, 2, 4]
]
export const shapes = ['circle', 'square', 'triangle-up', 'diamond']

export const chartStyle: Config = {
  aria: false,
  background: paper,
  font: "'Source Sans 3', sans-serif",
  view: { stroke: null },
  axis: {
    domain: false,
    ticks: false,
    grid: false,
    title: null,
    labelColor: ink,
    labelFontSize: labelSize,
    labelLineHeight: lineHeight,
    labelLimit: 0,
    labelOverlap: false,
    labelPadding: 12
  },
  bar: { stroke: edge, strokeWidth: 2 },
  rule: { color: ink, strokeWidth: 2 },
  text: { color: ink, fontSize: valueSize, fontWeight: 600 },
  legend: {
    title: null,
    orient: 'top',
    columns: 1,
    offset: 12,
    labelColor: ink,
    labelFontSize: nameSize,
    labelLimit: 0,
    rowPadding: 6,
    symbolSize: 220,
    symbolStrokeWidth: 2
  }
}
