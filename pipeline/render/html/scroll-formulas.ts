import type { Root } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { plainText } from '../../model/plain-text.ts'
import { hasClass } from '../has-class.ts'

/**
 * Let a wide formula scroll sideways in a group of its own, that the keyboard can reach; its
 * number stays beside it.
 *
 * Source: WCAG 2.2, 1.4.10 and 2.1.1.
 */
export function scrollFormulas(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (!hasClass(element, 'formula') || !hasClass(element, 'wide')) return undefined
    const [math, ...others] = element.children
    if (!math) return SKIP
    const number = others
      .map((node) => plainText(node))
      .join('')
      .replace(/\D/g, '')
    const ariaLabel = `Formule ${number}`.trim()
    const properties = {
      className: ['formula-scroll'],
      role: 'group',
      tabIndex: 0,
      ariaLabel
    }
    element.children = [h('div', properties, math), ...others]
    return SKIP
  })
}
