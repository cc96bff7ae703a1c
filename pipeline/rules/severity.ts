/** How heavy a rule of the reference lists counts in one publication. */
import type { ReferenceRuleId } from './reference-rules.ts'

export const severities = ['error', 'warning', 'off'] as const
export type Severity = (typeof severities)[number]

/** Only for the rules that a publication sets otherwise. */
export type Severities = ReadonlyMap<ReferenceRuleId, Severity>
