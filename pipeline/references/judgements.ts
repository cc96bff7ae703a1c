/** What a publication thinks of its findings: waivers at an entry, and severities for all entries. */
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import {
  isReferenceRule,
  type ReferenceRuleId,
  referenceRules
} from '../rules/reference-rules.ts'
import { report } from '../rules/report.ts'
import type { Severities, Severity } from '../rules/severity.ts'
import type { Bibliography, BibliographyItem } from './bibliography.ts'
import { checkOrder } from './fix/entry-order.ts'
import type { Waiver } from './parsed-entry.ts'

/**
 * Take away what is waived, and give the rest its severity: after all findings are there.
 *
 * Reports `bibliography-sorted`, and `waiver-applies` at a waiver of nothing.
 */
export function applyJudgements(
  files: readonly VFile[],
  { items }: Bibliography,
  severities: Severities
): void {
  // Most lists are in an order of their own: only who asks for it pays for it.
  if (isAsked('bibliography-sorted', severities))
    for (const file of files) checkOrder(file)
  for (const entry of items.values()) {
    for (const waiver of entry.waivers) waive(waiver, entry)
  }
  for (const file of files) {
    file.messages = file.messages.filter((message) => {
      const severity = severityOf(message, severities)
      if (severity !== undefined) message.fatal = severity === 'error'
      return severity !== 'off'
    })
  }
}

/** `undefined` for a rule that is not of the reference lists: that counts as it does everywhere. */
function severityOf(
  { ruleId }: VFileMessage,
  severities: Severities
): Severity | undefined {
  const rule = referenceRuleIds.find((id) => id === ruleId)
  return rule && (severities.get(rule) ?? referenceRules[rule].severity)
}

function isAsked(rule: ReferenceRuleId, severities: Severities): boolean {
  return (severities.get(rule) ?? referenceRules[rule].severity) !== 'off'
}

const referenceRuleIds = Object.keys(referenceRules).filter(isReferenceRule)

function waive(
  { ruleId, place }: Waiver,
  { file, extent, item }: BibliographyItem
): void {
  const kept = file.messages.filter(
    (message) => message.ruleId !== ruleId || !isInside(message.place, extent)
  )
  if (kept.length < file.messages.length) {
    file.messages = kept
    return
  }
  const reason = `Onverwachte toestemming voor \`${ruleId}\`: bron \`${item.id}\` voldoet eraan`
  report(file, 'waiver-applies', { reason, place, actual: ruleId })
}

function isInside(place: Point | Position | undefined, extent: Position): boolean {
  if (!place) return false
  const point = 'start' in place ? place.start : place
  return isOrdered(extent.start, point) && isOrdered(point, extent.end)
}

function isOrdered(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column)
}
