import type { ElementContent } from 'hast'
import { classesOf } from './classes-of.ts'

/**
 * Copy a title for a place inside a link: without links and ids of its own, and without
 * references to notes.
 */
export function plainContent(content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [structuredClone(node)]
    if (classesOf(node).includes('note-reference')) return []
    const children = plainContent(node.children)
    if (node.tagName === 'a') return children
    const { id: _, ...properties } = node.properties
    return [{ ...node, properties, children }]
  })
}
