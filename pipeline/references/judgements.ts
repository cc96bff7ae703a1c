/** What a publication thinks of its findings: waivers at an entry, and severities for all entries. */
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'
import type { Severities, Severity } from '../rules/severity.ts'
import type { Bibliography, BibliographyItem } from './bibliography.ts'
import type { Waiver } from './parsed-entry.ts'

/**
 * Take away what is waived, and give the rest its severity: after all findings are there.
 *
 * Reports `waiver-applies` at a waiver of nothing.
 */
export function applyJudgements(
  files: readonly VFile[],
  { items }: Bibliography,
  severities: Severities
): void {
  for (const entry of items.values()) {
    for (const waiver of entry.waivers) waive(waiver, entry)
  }
  const settings: ReadonlyMap<string, Severity> = severities
  for (const file of files) {
    file.messages = file.messages.filter(
      ({ ruleId }) => settings.get(ruleId ?? '') !== 'off'
    )
    for (const message of file.messages) {
      const severity = settings.get(message.ruleId ?? '')
      if (severity !== undefined) message.fatal = severity === 'error'
    }
  }
}

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
