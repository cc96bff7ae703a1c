/** The head cells of tables: ids that follow from the document, and no attribute that says nothing. */
import {
  type Attributes,
  type AttributeValue,
  isElement,
  type StructureElement
} from './structure.ts'

/** Chromium’s ids count what the browser has done before; ours count the head cells. */
export function withStableHeaders(root: StructureElement): StructureElement {
  const ids = new Map<string, string>()
  collectIds(root, ids)
  return renamed(root, ids)
}

function collectIds(
  { type, id, children }: StructureElement,
  ids: Map<string, string>
): void {
  if (type === 'TH' && id !== undefined) ids.set(id, `tabelkop-${ids.size + 1}`)
  for (const child of children) if (isElement(child)) collectIds(child, ids)
}

function renamed(
  element: StructureElement,
  ids: ReadonlyMap<string, string>
): StructureElement {
  const { id, attributes, children } = element
  return {
    ...element,
    id: id === undefined ? undefined : (ids.get(id) ?? id),
    attributes: attributes && cellAttributes(attributes, ids),
    children: children.map((child) => (isElement(child) ? renamed(child, ids) : child))
  }
}

/** A span of one is the default (ISO 32000-1, table 349). */
function cellAttributes(
  attributes: Attributes,
  ids: ReadonlyMap<string, string>
): Attributes | undefined {
  const { Table: cell, ...others } = attributes
  if (!cell) return attributes
  const entries = Object.entries(cell).flatMap(
    ([name, value]): [string, AttributeValue][] => {
      if (/^(Row|Col)Span$/.test(name) && value === 1) return []
      if (typeof value === 'string' || typeof value === 'number') return [[name, value]]
      const headers = value.map((id) => ids.get(String(id)) ?? String(id))
      return headers.length > 0 ? [[name, headers]] : []
    }
  )
  const table = entries.length > 0 ? { Table: Object.fromEntries(entries) } : {}
  const result = { ...others, ...table }
  return Object.keys(result).length > 0 ? result : undefined
}
