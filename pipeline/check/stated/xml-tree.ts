/** Finding elements in a record of XML. */
import type { Element, Root } from 'xast'
import { visit } from 'unist-util-visit'

/** All elements under `node` with one of these names, in the order of the document. */
export function elements(
  node: Root | Element,
  ...names: readonly string[]
): readonly Element[] {
  const found: Element[] = []
  visit(node, 'element', (element) => {
    if (names.includes(element.name) && element !== node) found.push(element)
  })
  return found
}

/** The texts of all elements with this name, without the space around them. */
export function texts(node: Root | Element, ...names: readonly string[]): string[] {
  return names.flatMap((name) => elements(node, name).map(text))
}

/** The parts of a name or a field, one after the other. */
export function text(element: Element): string {
  const parts: string[] = []
  visit(element, 'text', ({ value }) => void parts.push(value.trim()))
  return parts.join(' ').trim()
}
