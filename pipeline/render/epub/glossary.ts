/** The glossary, so that a pop-up shows a term with what it means. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { classesOf } from './classes-of.ts'

/**
 * Give a glossary its semantics, and put each term with its descriptions into a group that has the
 * id of the term: reading systems show the element that a link leads to, and the term alone tells
 * nothing.
 *
 * @param element
 *   Changed in place when it is a `<dl class="glossary">`.
 *
 * Sources: EPUB Structural Semantics Vocabulary 1.1, `glossterm` and `glossdef`; HTML, 4.4.9: a
 * `<dl>` may have its groups in a `<div>` each.
 */
export function groupGlossary(element: Element): void {
  if (element.tagName !== 'dl' || !classesOf(element).includes('glossary')) return
  const groups: Element[] = []
  for (const child of element.children) {
    const isTerm = isNamed(child, 'dt')
    const isAfterTerm = isNamed(groups.at(-1)?.children.at(-1), 'dt')
    if (isTerm && !isAfterTerm) groups.push(h('div'))
    if (child.type !== 'element') continue
    child.properties['epub:type'] = isTerm ? 'glossterm' : 'glossdef'
    groups.at(-1)?.children.push(child)
  }
  element.children = groups.flatMap(withId)
}

function withId(group: Element): ElementContent[] {
  const [term] = group.children
  if (term?.type !== 'element') return [group]
  const { id, ...properties } = term.properties
  group.properties = id === undefined ? {} : { id }
  term.properties = properties
  return [group, { type: 'text', value: '\n' }]
}

function isNamed(node: ElementContent | undefined, tagName: string): boolean {
  return node?.type === 'element' && node.tagName === tagName
}
