/**
 * Commands that are no mathematics: what links, reads a file, colours, counts, or makes commands of
 * its own; and what MathML Core has no element for.
 */
import type { FormulaFault } from './formula-fault.ts'

const refused = new Set(
  `includegraphics href url class id style data html htmlId htmlClass htmlStyle htmlData cssId
  def gdef edef xdef let futurelet global long newcommand renewcommand providecommand
  DeclareMathOperator expandafter csname char
  label ref eqref tag notag nonumber
  color textcolor colorbox fcolorbox definecolor
  rule raisebox tiny sixptsize scriptsize footnotesize small normalsize large Large LARGE huge Huge
  fbox cancel bcancel xcancel cancelto sout longdiv phase textcircled angl
  verb toggle texttip tooltip`.split(/\s+/)
)

/** They number by themselves, and what is `\begin` here has to be a part of the formula. */
const environments: ReadonlyMap<string, string> = new Map([
  ['equation', 'aligned'],
  ['equation*', 'aligned'],
  ['align', 'aligned'],
  ['align*', 'aligned'],
  ['alignat', 'alignedat'],
  ['alignat*', 'alignedat'],
  ['gather', 'gathered'],
  ['gather*', 'gathered'],
  ['multline', 'aligned'],
  ['multline*', 'aligned']
])

/** @returns The first command that a formula may not have. */
export function commandFault(latex: string): FormulaFault | undefined {
  for (const match of latex.matchAll(/\\(?:begin\s*\{([^}]*)\}|([A-Za-z@]+)|.)/gsu)) {
    const { 0: written, 1: environment, 2: command, index } = match
    const instead = environment === undefined ? undefined : environments.get(environment)
    if (instead !== undefined)
      return {
        reason: `Onverwachte omgeving \`${environment}\`, verwacht \`${instead}\``,
        index,
        isRefused: true
      }
    if (command !== undefined && (refused.has(command) || command.includes('@')))
      return {
        reason: `Onverwachte opdracht \`${written}\` in een formule`,
        index,
        isRefused: true
      }
  }
  return undefined
}
