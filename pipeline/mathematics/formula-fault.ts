/** What is wrong in a formula, in Dutch: Temml says it in English, for who knows LaTeX. */
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { commonCommands } from './common-commands.ts'

export type FormulaFault = {
  /** As `Finding.reason`. */
  readonly reason: string
  /** In the LaTeX; `undefined` when the formula as a whole is meant. */
  readonly index: number | undefined
  /** A command that could be read, and may not be there. */
  readonly isRefused?: true
}

/** Message of Temml → reason. The groups of the pattern are given in order. */
const reasons: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [
    /^(?:Unsupported function name|Undefined control sequence): (\\.[A-Za-z]*)/,
    (command) => {
      // Commands are short: two other letters make most of them another one.
      const meant = nearest(command, commonCommands, Math.floor(command.length / 4))
      return `Onbekende opdracht \`${command}\`${expectedPhrase(meant)}`
    }
  ],
  [/^No such environment: ([^ ]+)/, (name) => `Onbekende omgeving \`${name}\``],
  [
    /^Mismatch: (\\begin\{[^}]*\}) matched by (\\end\{[^}]*\})/,
    (begin, end) =>
      `Onverwachte \`${end}\`, verwacht \`${begin.replace('begin', 'end')}\``
  ],
  [/^Expected '(.+?)', got 'EOF'/, (expected) => endReason(expected)],
  [/^Unexpected end of input in a macro argument, expected '(.+?)'/, endReason],
  [/^Expected 'EOF', got '(.+?)'/, (found) => `Onverwachte \`${found}\``],
  [
    /^Expected '(.+?)', got '(.+?)'/,
    (expected, found) => `Onverwachte \`${found}\`, verwacht \`${expected}\``
  ],
  [/^Extra \}/, () => 'Onverwachte `}`'],
  [/^Expected group after '(.+?)'/, (sign) => `Onverwacht einde achter \`${sign}\``],
  [/^Double superscript/, () => 'Onverwachte tweede `^`, verwacht `{a^b}^c` of `a^{bc}`'],
  [/^Double subscript/, () => 'Onverwachte tweede `_`, verwacht `{a_b}_c` of `a_{bc}`'],
  [
    /^(?:Can't use|Got) function '(.+?)'/,
    (command) => `Onverwachte \`${command}\` op deze plaats`
  ],
  [/^Unexpected character: '(.+?)'/, (sign) => `Onverwacht teken \`${sign}\``]
]

/** A fault of Temml itself (a `TypeError` for `x^`) is one of the formula too: it cannot be read. */
export function faultOfError(error: unknown, latex: string): FormulaFault {
  const lastScript = /[\^_]\s*$/.exec(latex)
  if (lastScript) {
    const sign = lastScript[0].trim()
    return { reason: `Onverwacht einde achter \`${sign}\``, index: lastScript.index }
  }
  const message = error instanceof Error ? error.message.trim() : ''
  const index = positionOf(error)
  for (const [pattern, reason] of reasons) {
    const match = pattern.exec(message)
    if (match) return { reason: reason(...match.slice(1)), index }
  }
  const found = index === undefined ? '' : (wordAt.exec(latex.slice(index))?.[0] ?? '')
  return { reason: `Onleesbare formule${found && ` bij \`${found}\``}`, index }
}

const wordAt = /^(?:\\(?:[A-Za-z]+|.)|\S)/su

function endReason(expected: string): string {
  return `Onverwacht einde van de formule, verwacht \`${expected}\``
}

/** `ParseError` of Temml has it; its type does not say so. */
function positionOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('position' in error))
    return undefined
  return typeof error.position === 'number' ? error.position : undefined
}
