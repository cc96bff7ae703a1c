/** The one way to say that a manuscript breaks a rule. */
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { originOf, type Place } from './origin.ts'
import { type RuleId, rules } from './registry.ts'
import type { Rule } from './rule.ts'

export type Finding = {
  /** *Onverwacht X, verwacht Y*: values in backticks, no full stop. Dutch, for the editor. */
  readonly reason: string
  /** Where in the file; `undefined` only when the file as a whole is meant. */
  readonly place: Place
  /** The value as found. */
  readonly actual?: string
  /** What would be right, where that is known: the nearest key, the next heading rank. */
  readonly expected?: readonly string[]
  /** The other end of the fault, for example the first definition of a key. */
  readonly cause?: VFileMessage
}

declare module 'vfile' {
  interface DataMap {
    /** The messages of this file, by what they say and where. */
    reported: globalThis.Map<string, VFileMessage>
  }
}

/**
 * Add a message to a file, once: a file that is used in several places has its fault in one.
 *
 * @param file
 *   The manuscript file that must change, or a text put together from some; messages stay on it until the report.
 * @param ruleId
 *   A rule of the registry: gives severity (`fatal`), `note` and `url`.
 * @returns
 *   The message, so that it can be the `cause` of another.
 */
export function report(file: VFile, ruleId: RuleId, finding: Finding): VFileMessage {
  const origin = originOf(file, finding.place)
  const reported = (origin.file.data.reported ??= new Map())
  const key = [ruleId, finding.reason, placeKey(origin.place)].join('\n')
  const message =
    reported.get(key) ??
    newMessage(origin.file, ruleId, {
      ...finding,
      place: origin.place
    })
  reported.set(key, message)
  return message
}

/** By line and column: a place may have offsets or not. */
function placeKey(place: Place): string {
  if (!place) return ''
  const { start, end } = 'start' in place ? place : { start: place, end: place }
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

function newMessage(file: VFile, ruleId: RuleId, finding: Finding): VFileMessage {
  const rule: Rule = rules[ruleId]
  const message = file.message(finding.reason, {
    source: 'oogst',
    ruleId,
    ...(finding.place && { place: finding.place }),
    ...(finding.cause && { cause: finding.cause })
  })
  message.fatal = rule.severity === 'error'
  message.note = rule.remedy
  if (finding.actual !== undefined) message.actual = finding.actual
  if (finding.expected) message.expected = [...finding.expected]
  if (rule.url) message.url = rule.url
  return message
}
