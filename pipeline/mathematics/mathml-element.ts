/** The markup of Temml as hast, when all in it is presentation MathML. */
import type { Element, Properties } from 'hast'
import { h } from 'hastscript'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { mathmlFault, tokens } from './mathml-fault.ts'

const parser = unified().use(rehypeParse, { fragment: true }).freeze()

export type ReadMarkup =
  | { readonly mathml: Element; readonly reason?: never }
  | { readonly reason: string; readonly mathml?: never }

export function readMarkup(markup: string): ReadMarkup {
  const [math, ...others] = parser.parse(markup).children
  if (math?.type !== 'element' || others.length > 0)
    return { reason: 'Onleesbare formule' }
  const reason = mathmlFault(math)
  if (reason !== undefined) return { reason }
  visit(math, 'element', (element) => adapt(element))
  // What `display` says already, in words for a style sheet that is not here.
  delete math.properties['style']
  delete math.properties['className']
  return { mathml: math }
}

function adapt(element: Element): void {
  const { tagName, properties } = element
  delete element.position
  if (tagName === 'mspace') raiseStrut(properties)
  if (tagName === 'menclose') drawLine(element)
  // MathML 3, which EPUB has, knows these on fewer elements than MathML Core.
  if (tagName === 'mrow' && 'scriptlevel' in properties) element.tagName = 'mstyle'
  if (tokens.has(tagName)) {
    delete properties['scriptlevel']
    delete properties['displaystyle']
  }
}

/**
 * Temml sets half an em below each root, so that its sign is not lower than its letters. The
 * smallest sign of the font is higher than that.
 */
function raiseStrut(properties: Properties): void {
  if (properties['width'] !== '0pt' || properties['height'] !== '0.5em') return
  Object.assign(properties, { height: '0.7em', depth: '0.2em' })
}

/** `<menclose>` is not in MathML Core; a line above or below is an accent as wide as what it goes with. */
function drawLine(element: Element): void {
  const isAbove = element.properties['notation'] === 'top'
  element.tagName = isAbove ? 'mover' : 'munder'
  element.properties = {}
  const base = h('mrow', element.children)
  const line = h('mo', { stretchy: 'true' }, isAbove ? '\u203E' : '_')
  element.children = [base, line]
}
