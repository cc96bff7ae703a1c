/** How wide a formula is, estimated: what does not fit a page has to be broken by its author. */
import type { Element, ElementContent } from 'hast'

/** In em, of STIX Two Math: as measured in Chromium, where most formulas are within a sixth of it. */
const letter = 0.52
/** In a word the letters are upright, and narrower. */
const wordLetter = 0.44
const operator = 0.62
const operatorSpace = 0.5
const scriptSize = 0.72
const columnGap = 0.5

/** @returns Width in em. */
export function mathWidth(math: Element): number {
  return rowWidth(math.children)
}

function rowWidth(nodes: readonly ElementContent[]): number {
  return nodes.reduce((sum, node) => sum + nodeWidth(node), 0)
}

function nodeWidth(node: ElementContent | undefined): number {
  if (node?.type === 'text') return signCount(node.value) * letter
  if (node?.type !== 'element') return 0
  const { tagName, children, properties } = node
  const [base, ...others] = children
  if (tagName === 'mo') return operatorWidth(node)
  if (tagName === 'mtext') return rowWidth(children) * (wordLetter / letter)
  if (tagName === 'mspace') return lengthOf(properties['width'])
  if (tagName === 'mfrac') return widest(children) + 0.2
  if (tagName === 'msqrt') return rowWidth(children) + 0.8
  if (tagName === 'munder' || tagName === 'mover' || tagName === 'munderover')
    return Math.max(nodeWidth(base), scriptSize * widest(others))
  if (/^m(sub|sup|subsup|root)$/.test(tagName))
    return nodeWidth(base) + scriptSize * widest(others)
  return tagName === 'mtable' ? tableWidth(children) : rowWidth(children)
}

/** Fences stand close to what they hold; some signs are not seen (U+2061, between a function and its argument). */
function operatorWidth({ properties, children: [text] }: Element): number {
  const signs = text?.type === 'text' ? text.value.replace(/[\u2061-\u2064]/g, '') : ''
  if (signs === '') return 0
  const isClose = 'fence' in properties || 'lspace' in properties
  return signCount(signs) * operator * (isClose ? 0.6 : 1) + (isClose ? 0 : operatorSpace)
}

function widest(nodes: readonly ElementContent[]): number {
  return Math.max(0, ...nodes.map((node) => nodeWidth(node)))
}

function tableWidth(rows: readonly ElementContent[]): number {
  const columns: number[] = []
  for (const row of rows) {
    if (row.type !== 'element') continue
    for (const [index, cell] of row.children.entries())
      columns[index] = Math.max(columns[index] ?? 0, nodeWidth(cell))
  }
  return columns.reduce((sum, width) => sum + width + columnGap, 0)
}

/** Temml writes the spaces between signs in em. */
function lengthOf(length: unknown): number {
  return Number(/^(-?[\d.]+)em$/.exec(String(length))?.[1] ?? 0)
}

/** A letter of mathematics (`𝑎`) is two code units. */
function signCount(text: string): number {
  return Array.from(text).length
}
