/** A quotation with its source in hast. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'

/**
 * The source stands outside the `<blockquote>`, for it is not part of what was said.
 *
 * Source: HTML Living Standard, 4.4.4 (https://html.spec.whatwg.org/multipage/grouping-content.html#the-blockquote-element).
 */
export function quotationElement(
  id: string,
  source: readonly ElementContent[],
  content: readonly ElementContent[]
): Element {
  return h('figure', { className: ['quotation'], id }, [
    h('blockquote', [...content]),
    h('figcaption', [...source])
  ])
}
