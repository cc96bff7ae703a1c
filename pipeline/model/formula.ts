/** Formulas in hast: presentation MathML with one line of text for who cannot use it. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { DisplayMath, MathNode } from '../parse/math-node.ts'

/**
 * @param description
 *   The author’s own words; else the LaTeX is the alternative. What could not be read shows as it
 *   was written.
 *
 * Source: MathML 3.0, 2.2.1 (https://www.w3.org/TR/MathML3/chapter2.html#interf.toplevel.atts).
 */
export function formulaElement(node: MathNode, description?: string): Element {
  const { mathml } = node.data ?? {}
  if (!mathml) return h('code', node.latex)
  const alttext = description?.trim() || node.latex.replace(/\s+/g, ' ').trim()
  const math = structuredClone(mathml)
  return { ...math, properties: { ...math.properties, alttext } }
}

/** In em: what is wider takes the margin of print too, and may be wider than a telephone. */
const wide = 14

export type FormulaParts = {
  readonly id: string
  /** `Formule 3`. */
  readonly label: string
  readonly description: string | undefined
}

/** A formula on lines of its own; with parts it is numbered: `(3)`. */
export function formulaBlock(node: DisplayMath, parts?: FormulaParts): Element {
  const isWide = (node.data?.width ?? 0) > wide
  const properties = {
    className: isWide ? ['formula', 'wide'] : ['formula'],
    id: parts?.id
  }
  const math = formulaElement(node, parts?.description)
  if (!parts) return h('div', properties, math)
  const number = `(${/\d+$/.exec(parts.label)?.[0] ?? ''})`
  return h('div', properties, [
    math,
    ' ',
    h('span', { className: ['formula-number'] }, number)
  ])
}
