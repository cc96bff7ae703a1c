import type { Element, ElementContent } from 'hast'
import { hasClass } from '../has-class.ts'

/** A result links to the nearest id before the word: these are what a reader would call a place. */
const places = /^(p|li|h[2-6]|figure|aside|dt)$/u

/**
 * The text as it is indexed: with the ids of paragraphs, headings, figures, notes and terms only,
 * and without what is no text (links back, the title, which the result has already).
 */
export function searchContent(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    const { tagName, properties } = node
    if (isNoText(node)) return []
    const { id, ...others } = properties
    const isPlace =
      places.test(tagName) || hasClass(node, 'table-block') || hasClass(node, 'note')
    const kept = isPlace && id !== undefined ? { ...others, id } : others
    const result = { ...node, properties: kept, children: searchContent(node.children) }
    // A term and what it means are no one word.
    return tagName === 'dt' ? [result, { type: 'text', value: ': ' }] : [result]
  })
}

function isNoText(element: Element): boolean {
  return (
    element.tagName === 'svg' ||
    hasClass(element, 'section-heading') ||
    hasClass(element, 'backlink') ||
    hasClass(element, 'note-reference')
  )
}
