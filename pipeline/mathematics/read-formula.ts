/** From LaTeX to presentation MathML. Temml is loaded by who calls this first: most publications have no formula. */
import type { Element } from 'hast'
import temml from 'temml'
import { faultOfError, type FormulaFault } from './formula-fault.ts'
import { formFault } from './formula-form.ts'
import { readMarkup } from './mathml-element.ts'
import { commandFault } from './refused-command.ts'

export type ReadFormula =
  | { readonly mathml: Element; readonly fault?: never }
  | { readonly fault: FormulaFault; readonly mathml?: never }

/**
 * @param isDisplay
 *   On lines of its own: large signs of sums, limits above and below them.
 * @returns
 *   `<math>` in the elements of MathML Core, without a text alternative; no
 *   `<annotation>`, for its LaTeX would be text of the page. A fault has its place in `latex`.
 */
export function readFormula(latex: string, isDisplay: boolean): ReadFormula {
  const fault = formFault(latex) ?? commandFault(latex)
  if (fault) return { fault }
  try {
    const markup = temml.renderToString(latex, {
      displayMode: isDisplay,
      throwOnError: true,
      annotate: false,
      trust: false,
      // In em and in number: no own macros are read, so this is what macros of Temml take.
      maxSize: [20, 20],
      maxExpand: 200
    })
    const { mathml, reason } = readMarkup(markup)
    return mathml ? { mathml } : { fault: { reason, index: undefined } }
  } catch (error) {
    return { fault: faultOfError(error, latex) }
  }
}
