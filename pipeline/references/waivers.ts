/**
 * Waivers: `% oogst-toestaan isbn-valid: zo staat het in het boek`, above or in an entry of
 * BibLaTeX; `#` in CSL-YAML; `custom` in CSL-JSON; `RN` in RIS.
 */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { referenceRules } from '../rules/reference-rules.ts'
import { report } from '../rules/report.ts'
import type { Waiver } from './parsed-entry.ts'

/** Rules of a list that belong to an entry, beside those of `referenceRules`. */
const otherRules = ['bibliography-item-cited']

/**
 * @param text
 *   What stands after `oogst-toestaan`: a rule, a colon and a reason.
 * @returns
 *   The waiver, or nothing after a report of `waiver-well-formed`.
 */
export function readWaiver(text: string, place: Position, file: VFile): Waiver[] {
  const [, ruleId = '', reason = ''] = /^\s*([\w-]*)\s*:?\s*(.*?)\s*$/s.exec(text) ?? []
  const known = [...Object.keys(referenceRules), ...otherRules]
  const fault = known.includes(ruleId)
    ? reason === '' && `Toestemming voor \`${ruleId}\` zonder reden`
    : `Onverwachte regel \`${ruleId}\`${expectedPhrase(nearest(ruleId, known))}`
  if (fault === false) return [{ ruleId, reason, place }]
  report(file, 'waiver-well-formed', { reason: fault, place, actual: ruleId })
  return []
}

/** The waivers in lines of commentary. */
export function commentWaivers(
  text: string,
  sign: '%' | '#',
  positionOf: (start: number, end: number) => Position,
  file: VFile
): Waiver[] {
  if (!text.includes('oogst-toestaan')) return []
  const pattern = sign === '%' ? percentComment : hashComment
  return [...text.matchAll(pattern)].flatMap((match) => {
    const end = match.index + match[0].length
    const start = end - match[0].trimStart().length
    return readWaiver(match[1] ?? '', positionOf(start, end), file)
  })
}

const percentComment = /^[ \t]*%[ \t]*oogst-toestaan\b([^\r\n]*)/gm
const hashComment = /^[ \t]*#[ \t]*oogst-toestaan\b([^\r\n]*)/gm
