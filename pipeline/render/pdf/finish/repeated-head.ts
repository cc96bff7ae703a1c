/** The head of a table is printed again on each page that the table goes on to; it is read once. */
import {
  type ContentItem,
  contentItems,
  isElement,
  type StructureElement,
  type StructureNode
} from './structure.ts'

/** A row of the head without what stands on later pages; another row as it is. */
export function withoutRepeats(row: StructureElement): StructureElement {
  const repeats = new Set(repeatsOf(row))
  return repeats.size === 0 ? row : without(row, repeats)
}

/** All that is such a repetition, in a whole tree. */
export function repeatedHeads(element: StructureElement): readonly ContentItem[] {
  if (element.type === 'TR') return repeatsOf(element)
  return element.children.filter(isElement).flatMap(repeatedHeads)
}

function repeatsOf(row: StructureElement): readonly ContentItem[] {
  const cells = row.children.filter(isElement)
  if (!cells.every(({ type }) => type === 'TH')) return []
  const [first, ...rest] = contentItems(row)
  return rest.filter(({ page }) => page !== first?.page)
}

function without(
  element: StructureElement,
  repeats: ReadonlySet<StructureNode>
): StructureElement {
  const children = element.children
    .filter((node) => !repeats.has(node))
    .map((node) => (isElement(node) ? without(node, repeats) : node))
  return { ...element, children }
}
