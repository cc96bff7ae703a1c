/** From LaTeX to presentation MathML. Temml is loaded by who calls this first: most publications have no formula. */
import type { Element } from 'hast'
import temml from 'temml'
import { faultOfError, type FormulaFault } from './formula-fault.ts'
import { mathmlOf } from './mathml-element.ts'
import { commandFault } from './refused-command.ts'

export type ReadFormula =
  | { readonly mathml: Element; readonly fault?: never }
  | { readonly fault: FormulaFault; readonly mathml?: never }

/** In UTF-16 code units: more than a page of formulas. */
const longest = 2000

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
    const mathml = mathmlOf(markup)
    return mathml
      ? { mathml }
      : { fault: { reason: 'Onleesbare formule', index: undefined } }
  } catch (error) {
    return { fault: faultOfError(error, latex) }
  }
}

function formFault(latex: string): FormulaFault | undefined {
  if (latex.trim() === '') return { reason: 'Onverwachte lege formule', index: undefined }
  if (latex.length > longest)
    return {
      reason: `Onverwachte lengte van de formule: \`${latex.length}\` tekens, verwacht hooguit \`${longest}\``,
      index: undefined
    }
  const lineBreak = lineBreakOutside(latex)
  if (lineBreak !== undefined)
    return {
      reason: `Onverwacht regeleinde \`\\\\\`, verwacht het in \`\\begin{aligned} … \\end{aligned}\``,
      index: lineBreak
    }
  const percent = /(?<!\\)(?:\\\\)*%/.exec(latex)
  // All behind it would be lost.
  if (!percent) return undefined
  const index = percent.index + percent[0].length - 1
  return { reason: 'Onverwacht teken `%`, verwacht `\\%`', index }
}

/** A formula has lines only in an environment; elsewhere Temml leaves a line break out. */
function lineBreakOutside(latex: string): number | undefined {
  let depth = 0
  for (const { 0: token, index } of latex.matchAll(/\\(?:begin|end)\b|\\.|[{}]/gsu)) {
    if (token === '\\\\' && depth === 0) return index
    if (token === '\\begin' || token === '{') depth++
    if (token === '\\end' || token === '}') depth--
  }
  return undefined
}
