/** What can be seen in the LaTeX of a formula before it is read: its size, and what Temml would lose. */
import type { FormulaFault } from './formula-fault.ts'

/** In UTF-16 code units: more than a page of formulas. */
const longest = 2000
const mostCells = 4000

/** @returns The first fault. */
export function formFault(latex: string): FormulaFault | undefined {
  if (latex.trim() === '') return { reason: 'Onverwachte lege formule', index: undefined }
  const reason = sizeReason(latex)
  if (reason !== undefined) return { reason, index: undefined }
  return lineBreakFault(latex) ?? commentFault(latex)
}

function sizeReason(latex: string): string | undefined {
  const { length } = latex
  if (length > longest)
    return `Onverwachte lengte van de formule: \`${length}\` tekens, verwacht hooguit \`${longest}\``
  // Rows are filled up: each sign that begins a column makes as many cells as there are rows.
  const cells = partsOf(latex, '&') * partsOf(latex, '\\\\')
  if (cells <= mostCells) return undefined
  return `Onverwacht grote tabel in een formule, verwacht hooguit \`${mostCells}\` cellen`
}

function partsOf(latex: string, separator: string): number {
  return latex.split(separator).length
}

/** A formula has lines only in an environment; elsewhere Temml leaves a line break out. */
function lineBreakFault(latex: string): FormulaFault | undefined {
  let depth = 0
  for (const { 0: token, index } of latex.matchAll(/\\(?:begin|end)\b|\\.|[{}]/gsu)) {
    if (token === '\\\\' && depth === 0) return { reason: lineBreakReason, index }
    if (token === '\\begin' || token === '{') depth++
    if (token === '\\end' || token === '}') depth--
  }
  return undefined
}

const lineBreakReason =
  'Onverwacht regeleinde `\\\\`, verwacht het in `\\begin{aligned} … \\end{aligned}`'

/** All behind a comment is lost. */
function commentFault(latex: string): FormulaFault | undefined {
  const percent = /(?<!\\)(?:\\\\)*%/.exec(latex)
  if (!percent) return undefined
  const index = percent.index + percent[0].length - 1
  return { reason: 'Onverwacht teken `%`, verwacht `\\%`', index }
}
