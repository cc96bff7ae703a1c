/** Page-break markers: where a page of the PDF begins, for who follows the text in another edition. */
import type { Element, ElementContent, Parents } from 'hast'
import { h } from 'hastscript'
import type { Publication } from '../model/publication.ts'
import { hasClass } from './has-class.ts'
import { changeElements } from './number-elements.ts'
import type { PageStart } from './page-start.ts'

/** A double hyphen: no id that is made from a title has one. */
export function pageBreakId(label: string): string {
  return `pagina--${label}`
}

/**
 * The marker of a page.
 *
 * @returns
 *   An empty `<span>`: its name is said, for there is nothing to read.
 *
 * Source: DPUB-ARIA 1.1, `doc-pagebreak`
 * (https://www.w3.org/TR/dpub-aria-1.1/#doc-pagebreak).
 */
export function pageBreak({ label }: PageStart): Element {
  const name = ` Pagina ${label}. `
  const properties = { id: pageBreakId(label), role: 'doc-pagebreak', ariaLabel: name }
  return h('span', { ...properties, className: ['page-break'], dataPage: label })
}

/** The markers that stand before the heading of a section. */
export function breaksOfSection(
  pageStarts: readonly PageStart[],
  sectionId: string
): Element[] {
  return pageStarts
    .filter(({ place }) => place.kind === 'section' && place.sectionId === sectionId)
    .map(pageBreak)
}

/** The markers that stand before an entry of the contents, the literature or the register. */
export function breaksOfEntry(pageStarts: readonly PageStart[], id: string): Element[] {
  return pageStarts
    .filter(({ place }) => place.kind === 'entry' && place.id === id)
    .map(pageBreak)
}

/**
 * Put the markers into the texts.
 *
 * @param publication
 *   With the content of all media, as it was numbered.
 * @returns
 *   A copy in which each page that begins inside a text has its marker at the very word. At the
 *   beginning of a heading, a link or a table it stands before that, for it would become a part
 *   of its name; in a formula or a text of the print edition alone, before that.
 */
export function withPageBreaks(
  publication: Publication,
  pageStarts: readonly PageStart[]
): Publication {
  const starts = Map.groupBy(pageStarts, ({ place }) =>
    'element' in place ? place.element : undefined
  )
  const marked = changeElements(publication, (element, number, ancestors) => {
    for (const start of starts.get(number) ?? []) insert(start, element, ancestors)
  })
  const bibliography = marked.bibliography.map((entry) => ({
    ...entry,
    content: [...breaksOfEntry(pageStarts, entry.id), ...entry.content]
  }))
  return { ...marked, bibliography }
}

function insert(start: PageStart, element: Element, ancestors: readonly Parents[]): void {
  const path = [...ancestors, element]
  const { place } = start
  const index = place.kind === 'text' ? splitText(element, place.offset) : 0
  const isAtBeginning = place.kind === 'image' || isVoid(element.children.slice(0, index))
  const outer = path.findIndex(
    (node) =>
      isOfPrint(node) ||
      isFormula(node) ||
      (isAtBeginning && isNamed(node) && begins(node, element))
  )
  const before = path[outer] ?? (place.kind === 'image' ? element : undefined)
  const parent = path[path.findIndex((node) => node === before) - 1]
  if (before && parent) insertBefore(pageBreak(start), before, parent)
  else element.children.splice(index, 0, pageBreak(start))
}

function insertBefore(marker: Element, node: Parents, parent: Parents): void {
  const index = parent.children.findIndex((child) => child === node)
  parent.children.splice(index, 0, marker)
}

function isOfPrint(node: Parents): boolean {
  return node.type === 'element' && node.properties['dataMedium'] === 'print'
}

/** MathML has no room for a marker; one that stands alone has a block around it. */
function isFormula(node: Parents): boolean {
  return node.type === 'element' && (node.tagName === 'math' || hasClass(node, 'formula'))
}

/** Its accessible name comes from its content, or it is a part of a text that has such a name. */
function isNamed(node: Parents): boolean {
  if (node.type !== 'element') return false
  return node.properties.role === 'heading' || namedElements.has(node.tagName)
}

const namedElements = new Set(
  'a abbr b cite code dfn em h1 h2 h3 h4 h5 h6 i q s span strong sub sup table'.split(' ')
)

/** Whether the element is the first of what there is to see in the node. */
function begins(node: Parents, element: Element): boolean {
  if (node === element) return true
  const first = node.children.find((child) => !isVoid([child]))
  return first?.type === 'element' && begins(first, element)
}

/**
 * @returns
 *   The index among the children of the element at which its own text has this offset; in a text
 *   of the print edition alone, the index of that text.
 */
function splitText(element: Element, offset: number): number {
  let rest = offset
  for (const [index, child] of element.children.entries()) {
    const length = printedLength(child)
    if (rest < length) {
      const cut = child.type === 'text' ? indexOfCharacter(child.value, rest) : 0
      if (child.type !== 'text' || cut === 0) return index
      const halves = [child.value.slice(0, cut), child.value.slice(cut)]
      const texts = halves.map((value) => ({ ...child, value }))
      element.children.splice(index, 1, ...texts)
      return index + 1
    }
    rest -= length
  }
  return element.children.length
}

/** Of what stands directly in an element of the print edition, which has no wrapper around its own texts. */
function printedLength(node: ElementContent): number {
  if (node.type === 'text') return node.value.replaceAll(uncounted, '').length
  if (node.type !== 'element' || !isOfPrint(node)) return 0
  return node.children.reduce((sum, child) => sum + printedLength(child), 0)
}

const uncounted = /[\s\u00AD]/g

/** Where the counted character stands that has `offset` of them before it. */
function indexOfCharacter(text: string, offset: number): number {
  const counted = [...text.matchAll(/[^\s\u00AD]/g)]
  return counted[offset]?.index ?? text.length
}

/** Nothing to see but a marker that was put there before. */
function isVoid(nodes: readonly Parents['children'][number][]): boolean {
  return nodes.every((node) => {
    if (node.type === 'text') return node.value.trim() === ''
    return node.type === 'element' && hasClass(node, 'page-break')
  })
}
