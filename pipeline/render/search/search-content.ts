import type { Element, ElementContent } from 'hast'
import { hasClass } from '../has-class.ts'

/** A result links to the nearest id before the word: these are what a reader would call a place. */
const places = /^(p|li|h[2-6]|figure|aside|dt)$/u

/** What these end with: Pagefind puts no space behind them, and would make one word of the last and the next. */
const separators: Readonly<Record<string, string>> = {
  dt: ': ',
  caption: ': ',
  th: '; ',
  td: '; '
}

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
    const children = searchContent(node.children)
    const value = separators[tagName]
    if (value !== undefined) children.push({ type: 'text', value })
    return [{ ...node, properties: kept, children }]
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
