/** Whether all in a `<math>` is presentation MathML, and no more of it than a formula has. */
import type { Element } from 'hast'
import { CONTINUE, EXIT, visitParents } from 'unist-util-visit-parents'

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

/** @returns Why it is not to be shown, in Dutch; `undefined` when it is sound. */
export function mathmlFault(math: Element): string | undefined {
  let count = 0
  let reason: string | undefined
  visitParents(math, 'element', (element, ancestors) => {
    count++
    if (!isMathml(element)) reason = 'Onleesbare formule'
    if (!Object.values(element.properties).every(isSmall))
      reason = 'Onverwacht grote maat in een formule, verwacht hooguit `20em`'
    if (ancestors.length > deepest || count > most)
      reason = 'Onverwacht grote formule, verwacht minder onderdelen'
    return reason === undefined ? CONTINUE : EXIT
  })
  return reason
}

/** Signs and words stand in token elements, and nothing else does. */
export const tokens: ReadonlySet<string> = new Set(['mi', 'mn', 'mo', 'mtext', 'ms'])

function isMathml({ tagName, properties, children }: Element): boolean {
  if (tagName === 'menclose') return /^(top|bottom)$/.test(String(properties['notation']))
  if (tokens.has(tagName) && children.some(({ type }) => type !== 'text')) return false
  return (
    elements.has(tagName) && Object.keys(properties).every((name) => attributes.has(name))
  )
}

/** Temml bounds the lengths that authors give, but not those below zero: `\hspace{-9999em}`. */
function isSmall(value: unknown): boolean {
  const lengths = String(value).matchAll(/(\d+(?:\.\d+)?)(em)?/g)
  return Array.from(lengths).every(
    ([, number, em]) => Number(number) <= (em === undefined ? 100 : 20)
  )
}
