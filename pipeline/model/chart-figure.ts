/** A chart in hast: the drawing as one image with one text, and its data as a table that can be opened. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { type Drawing, type DrawingCount, inlineSvg } from './drawing.ts'

export type ChartFigureParts = {
  readonly id: string
  /** The text alternative of the drawing. */
  readonly description: string
  /** The table, and paragraphs: they stand under the drawing as notes do under a table. */
  readonly body: readonly ElementContent[]
  readonly caption: readonly ElementContent[]
}

export function chartFigure(
  drawing: Drawing,
  drawings: DrawingCount,
  { id, description, body, caption }: ChartFigureParts
): Element {
  const svg = inlineSvg(drawing, description, `tekening-${drawings.count++}-`)
  const tables = body.filter((node) => isElement(node, 'table'))
  const notes = body.filter((node) => isElement(node, 'p'))
  return h('figure', { className: ['figure'], id }, [
    svg,
    ...notes.map((note) => ({ ...note, properties: { className: ['table-note'] } })),
    h('details', { className: ['chart-data'] }, [
      h('summary', 'De gegevens als tabel'),
      ...tables.map((table) => withRowHeaders(table))
    ]),
    h('figcaption', [...caption])
  ])
}

/** The first cell of a row names it: a screen reader says it with each number. */
function withRowHeaders(table: Element): Element {
  const children = table.children.map((part): ElementContent => {
    if (!isElement(part, 'tbody')) return part
    return { ...part, children: part.children.map(withRowHeader) }
  })
  return { ...table, children }
}

function withRowHeader(row: ElementContent): ElementContent {
  if (!isElement(row, 'tr')) return row
  const [first, ...others] = row.children
  if (!isElement(first, 'td')) return row
  const properties = { ...first.properties, scope: 'row' }
  return { ...row, children: [{ ...first, tagName: 'th', properties }, ...others] }
}

function isElement(node: ElementContent | undefined, tagName: string): node is Element {
  return node?.type === 'element' && node.tagName === tagName
}
