import type { Nodes } from 'hast'
import { mathText } from '../mathematics/math-text.ts'

/** All text of a tree, a formula as one line of signs: what its elements hold is `ab` for a/b. */
export function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'math') return mathText(node)
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : ''
}
