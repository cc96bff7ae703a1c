/** A named destination for all that may be linked to, so that `file.pdf#tabel-2` opens there. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { hasClass } from '../has-class.ts'

/**
 * Chromium makes a destination of an id when a link in the document points to it, also one
 * that is not shown.
 *
 * @returns
 *   Hidden links to all sections, headings, figures, tables, boxes, quotations, formulas,
 *   terms, works and notes.
 */
export function destinationLinks(sections: readonly Element[]): Element {
  const links: Element[] = []
  visit({ type: 'root', children: [...sections] }, 'element', (element) => {
    if (element.tagName === 'svg') return SKIP
    const { id } = element.properties
    if (typeof id === 'string' && isDestination(element))
      links.push(h('a', { href: `#${encodeURIComponent(id)}` }))
    return undefined
  })
  return h('div', { hidden: true }, links)
}

/** Marks and references inside a line are destinations only where a link leads to them. */
function isDestination(element: Element): boolean {
  return !/^(span|a)$/.test(element.tagName) || hasClass(element, 'note')
}
