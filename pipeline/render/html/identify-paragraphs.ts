/** Permanent ids for paragraphs, and the links to them. */
import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { hasClass } from '../has-class.ts'
import { titleContent } from '../title-content.ts'
import { fragment } from '../web/relative-url.ts'
import { shorten } from '../web/shorten.ts'

/** So many words tell a paragraph; what is changed behind them leaves its address as it is. */
const wordsInAddress = 8

/**
 * Give each paragraph and each item of a plain list an id that is made of its first words: it
 * stays when text is put in above it, where a number would then lead to another paragraph.
 *
 * The link is hidden from the keyboard and from who hears the page: a hundred of them would be
 * in the way. `client/reading.js` shows them to a reader who asks for it.
 */
export function identifyParagraphs(tree: Root, sectionId: string): void {
  const counts = new Map<string, number>()
  visit(tree, 'element', (element) => {
    if (isApart(element)) return SKIP
    const words = toString(h('p', titleContent(element.children))).trim()
    if (!isParagraph(element) || words === '') return undefined
    const address = `${sectionId}-${digest(words)}`
    const count = (counts.get(address) ?? 0) + 1
    counts.set(address, count)
    const id = count === 1 ? address : `${address}-${count}`
    element.properties.id = id
    element.children.push(paragraphAnchor(id, words))
    return undefined
  })
}

/** These have ids of their own, or are no running text. */
function isApart(element: Element): boolean {
  return (
    ['table', 'figcaption', 'details', 'svg', 'dl'].includes(element.tagName) ||
    hasClass(element, 'box-title')
  )
}

function isParagraph({ tagName, properties, children }: Element): boolean {
  if (properties.id !== undefined) return false
  if (tagName === 'p') return true
  const isBlock = /^(p|ul|ol|dl|div|figure|blockquote|aside)$/u
  return (
    tagName === 'li' &&
    !children.some((child) => child.type === 'element' && isBlock.test(child.tagName))
  )
}

function digest(words: string): string {
  const start = words.toLowerCase().split(/\s+/u).slice(0, wordsInAddress).join(' ')
  return createHash('sha256').update(start).digest('hex').slice(0, 8)
}

/** The sign itself is in the style sheet, as that of a heading is. */
function paragraphAnchor(id: string, words: string): Element {
  return h('a', {
    className: ['paragraph-anchor'],
    href: fragment(id),
    ariaLabel: `Vaste link naar alinea ‘${shorten(words, 40)}’`,
    ariaHidden: 'true',
    tabIndex: -1
  })
}
