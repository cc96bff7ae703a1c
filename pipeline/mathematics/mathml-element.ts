/** The markup of Temml as hast, when all in it is presentation MathML. */
import type { Element, Properties } from 'hast'
import { h } from 'hastscript'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { CONTINUE, EXIT, visitParents } from 'unist-util-visit-parents'

const parser = unified().use(rehypeParse, { fragment: true }).freeze()

/**
 * MathML Core, without what can hold HTML or run.
 *
 * Source: MathML Core (https://www.w3.org/TR/mathml-core/).
 */
const elements = new Set(
  `math mrow mi mn mo mtext ms mspace mfrac msqrt mroot mstyle mpadded mphantom
  msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd`.split(
    /\s+/
  )
)

const attributes = new Set(
  `className style display displaystyle scriptlevel mathsize mathvariant linethickness
  fence form largeop lspace maxsize minsize movablelimits rspace separator stretchy symmetric
  accent accentunder width height depth voffset columnspan rowspan columnalign rowspacing`.split(
    /\s+/
  )
)

/** Deeper, or more elements, than any formula: later steps go into each element, and into its parents. */
const deepest = 60
const most = 3000

/** @returns `undefined` when something else is in it. */
export function mathmlOf(markup: string): Element | undefined {
  const [math, ...others] = parser.parse(markup).children
  if (math?.type !== 'element' || others.length > 0) return undefined
  let count = 0
  let isSound = true
  visitParents(math, 'element', (element, ancestors) => {
    count++
    isSound = isMathml(element) && ancestors.length <= deepest && count <= most
    if (!isSound) return EXIT
    delete element.position
    adapt(element)
    return CONTINUE
  })
  if (!isSound) return undefined
  // What `display` says already, in words for a style sheet that is not here.
  delete math.properties['style']
  delete math.properties['className']
  return math
}

function adapt(element: Element): void {
  const { tagName, properties } = element
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

/** Signs and words stand in token elements, and nothing else does. */
const tokens = new Set(['mi', 'mn', 'mo', 'mtext', 'ms'])

function isMathml({ tagName, properties, children }: Element): boolean {
  if (tagName === 'menclose') return /^(top|bottom)$/.test(String(properties['notation']))
  if (tokens.has(tagName) && children.some(({ type }) => type !== 'text')) return false
  return (
    elements.has(tagName) && Object.keys(properties).every((name) => attributes.has(name))
  )
}
