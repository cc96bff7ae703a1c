/** The text of a document of the EPUB, or of a page of the reading edition, as it is compared with the PDF. */
import type { Nodes } from 'hast'
import { rehype } from 'rehype'
import { SKIP, visit } from 'unist-util-visit'
import { wordsOf } from './pdf-text.ts'

export type TextPart =
  | { readonly kind: 'text'; readonly words: string }
  | { readonly kind: 'drawing' }
  | { readonly kind: 'page'; readonly label: string }

/** What print has in its margin, in other words, or not at all. */
const elsewhere = new Set([
  'notes',
  'endnotes',
  'note-reference',
  'task-state',
  'back-links',
  'heading-anchor',
  'part-contents',
  'contents-nav'
])

/** @returns The pieces of text without white space, drawings, and page breaks, in reading order. */
export function textParts(html: string, sectionId?: string): TextPart[] {
  const document = rehype().parse(html)
  const section = sectionId === undefined ? document : elementOf(document, sectionId)
  const parts: TextPart[] = []
  visit(section, (node) => {
    if (node.type === 'text') parts.push({ kind: 'text', words: wordsOf(node.value) })
    if (node.type !== 'element') return undefined
    const { tagName, properties } = node
    const { className } = properties
    const classes = Array.isArray(className) ? className.map(String) : []
    if (classes.includes('page-break'))
      parts.push({ kind: 'page', label: String(properties['dataPage']) })
    if (tagName === 'svg' || tagName === 'img') parts.push({ kind: 'drawing' })
    const isElsewhere = classes.some((name) => elsewhere.has(name))
    return isElsewhere || /^(?:svg|details|head)$/.test(tagName) ? SKIP : undefined
  })
  return parts.filter((part) => part.kind !== 'text' || part.words !== '')
}

function elementOf(document: Nodes, id: string): Nodes {
  let found: Nodes | undefined
  visit(document, 'element', (element) => {
    if (element.properties.id === id) found ??= element
  })
  if (!found) throw new Error(`No element \`${id}\``)
  return found
}
