/** The LaTeX in a tree, read: each formula gets its MathML, and its plain text for titles and labels. */
import type { Root } from 'mdast'
import type { Point } from 'unist'
import { visitParents } from 'unist-util-visit-parents'
import type { VFile } from 'vfile'
import type { FormulaFault } from '../mathematics/formula-fault.ts'
import { mathText } from '../mathematics/math-text.ts'
import { mathWidth } from '../mathematics/math-width.ts'
import { report } from '../rules/report.ts'
import type { MathNode } from './math-node.ts'

type PlacedFormula = { readonly node: MathNode; readonly isInCell: boolean }

export function formulasIn(tree: Root): PlacedFormula[] {
  const formulas: PlacedFormula[] = []
  visitParents(tree, (node, ancestors) => {
    if (node.type !== 'math' && node.type !== 'inlineMath') return
    const isInCell = ancestors.some(({ type }) => type === 'tableCell')
    formulas.push({ node, isInCell })
  })
  return formulas
}

/** Reports `math-well-formed`, `math-command-allowed` and `math-fits-page`. */
export async function readFormulas(tree: Root, file: VFile): Promise<void> {
  const formulas = formulasIn(tree)
  if (formulas.length === 0) return
  const { readFormula } = await import('../mathematics/read-formula.ts')
  for (const { node, isInCell } of formulas) {
    // GFM: in a cell, a bar that does not end it has a backslash. A space keeps the places.
    if (isInCell) node.latex = node.latex.replaceAll('\\|', ' |')
    const { mathml, fault } = readFormula(node.latex, node.type === 'math')
    if (fault) reportFault(node, fault, file)
    if (!mathml) continue
    node.value = mathText(mathml)
    node.data = { ...node.data, mathml, width: mathWidth(mathml) }
    checkWidth(node, file)
  }
}

function reportFault(node: MathNode, fault: FormulaFault, file: VFile): void {
  // Said already, and all that follows is a guess.
  if (node.type === 'math' && !node.isClosed) return
  const { reason, index, isRefused } = fault
  const place = index === undefined ? undefined : pointAt(node, index)
  const rule = isRefused ? 'math-command-allowed' : 'math-well-formed'
  report(file, rule, { reason, place: place ?? node.position, actual: node.latex })
}

/** Where a character of the LaTeX stands in the file. */
function pointAt({ lines }: MathNode, index: number): Point | undefined {
  const line = lines.findLast((line) => line.index <= index)
  if (!line) return undefined
  const { start } = line
  const distance = index - line.index
  return {
    line: start.line,
    column: start.column + distance,
    ...(start.offset !== undefined && { offset: start.offset + distance })
  }
}

/** In em of the text: the column of the text, and the page for a formula by itself. */
const roomOfLine = 27
const roomOfPage = 39

function checkWidth(node: MathNode, file: VFile): void {
  const { width = 0 } = node.data ?? {}
  const room = node.type === 'math' ? roomOfPage : roomOfLine
  if (width <= room) return
  const reason = `Onverwacht brede formule: ongeveer \`${Math.round(width)}\` em, verwacht hooguit \`${room}\``
  report(file, 'math-fits-page', { reason, place: node.position })
}
