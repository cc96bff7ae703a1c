import type { ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { hasClass } from '../has-class.ts'

/**
 * Markers of pages get their name as a title, which a mouse shows too: axe does not know
 * `doc-pagebreak` for a role that may have a label, and their words are in the style sheet.
 */
export function namePageBreaks(nodes: readonly ElementContent[]): ElementContent[] {
  const tree: Root = { type: 'root', children: structuredClone([...nodes]) }
  visit(tree, 'element', (element) => {
    if (!hasClass(element, 'page-break')) return
    const { ariaLabel, ...others } = element.properties
    element.properties = { ...others, title: (ariaLabel ?? '').trim() }
  })
  return tree.children.filter((node) => node.type !== 'doctype')
}
