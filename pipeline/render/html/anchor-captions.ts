import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { hasClass } from '../has-class.ts'
import { headingAnchor } from './anchor-headings.ts'

/**
 * Put a permanent link behind the label of each figure and table with an id: in its caption.
 */
export function anchorCaptions(tree: Root): void {
  visit(tree, 'element', (block) => {
    const { id } = block.properties
    if (typeof id !== 'string') return
    if (!hasClass(block, 'figure') && !hasClass(block, 'table-block')) return
    visit(block, 'element', (caption) => {
      if (caption.tagName !== 'figcaption' && caption.tagName !== 'caption') return
      const label = caption.children.find(
        (child): child is Element => child.type === 'element' && hasClass(child, 'label')
      )
      if (label === undefined) return
      const name = toString(label).replace(/\.$/u, '').toLowerCase()
      const place = caption.children.indexOf(label) + 1
      caption.children.splice(place, 0, headingAnchor(id, name))
    })
  })
}
