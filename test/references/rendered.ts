/** Renders citations and the list as oogst does, to text with italics between asterisks. */
import type { ElementContent, Nodes } from 'hast'
import { VFile } from 'vfile'
import type { Citation, CitationItem } from '../../pipeline/parse/citation-node.ts'
import type { CslItem } from '../../pipeline/references/csl-item.ts'
import { renderReferences } from '../../pipeline/references/csl-engine.ts'
import { styleXml } from '../../pipeline/references/csl-styles.ts'

export type Rendered = {
  /** In the order of `citations`. */
  readonly citations: readonly string[]
  /** In the order of the style, by key. */
  readonly entries: ReadonlyMap<string, string>
}

export function rendered(
  items: readonly CslItem[],
  citations: readonly Citation[],
  style = 'apa-nederlands'
): Rendered {
  const file = new VFile()
  const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const known = new Map(items.map((item) => [item.id, { item, file, place }] as const))
  const made = renderReferences(
    citations,
    [],
    { items: known },
    styleXml({ name: style }),
    'nl-NL',
    (key) => `literatuur-${key}`
  )
  return {
    citations: citations.map((citation) => text(made.citations.get(citation) ?? [])),
    entries: new Map(made.entries.map(({ key, content }) => [key, text(content)]))
  }
}

/** One parenthetical citation of these keys. */
export function parenthetical(...items: readonly (string | CitedItem)[]): Citation {
  return {
    type: 'citation',
    mode: 'parenthetical',
    items: items.map((item) =>
      citationItem(typeof item === 'string' ? { key: item } : item)
    ),
    value: ''
  }
}

export function narrative(key: string): Citation {
  return {
    type: 'citation',
    mode: 'narrative',
    items: [citationItem({ key })],
    value: ''
  }
}

export type CitedItem = Pick<CitationItem, 'key'> & Partial<CitationItem>

function citationItem(item: CitedItem): CitationItem {
  return {
    place: undefined,
    prefix: '',
    suffix: '',
    label: undefined,
    locator: undefined,
    suppressAuthor: false,
    ...item
  }
}

function text(content: readonly ElementContent[]): string {
  return content.map((node) => nodeText(node)).join('')
}

function nodeText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const inner = text(node.children)
  return node.tagName === 'i' || node.tagName === 'em' ? `*${inner}*` : inner
}
