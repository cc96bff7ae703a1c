import type { Nodes } from 'hast'

/** Whether there is a formula in a tree. */
export function holdsMath(node: Nodes): boolean {
  if (node.type === 'element' && node.tagName === 'math') return true
  return 'children' in node && node.children.some((child) => holdsMath(child))
}
