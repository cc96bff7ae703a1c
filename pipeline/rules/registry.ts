/** Every rule that a manuscript can break, by its id, which states what holds. */
import { apparatusRules } from './apparatus-rules.ts'
import { fileRules } from './file-rules.ts'
import { linkAndImageRules } from './link-and-image-rules.ts'
import { referenceRules } from './reference-rules.ts'
import { structureRules } from './structure-rules.ts'
import { typesettingRules } from './typesetting-rules.ts'
import type { Rule } from './rule.ts'

export const rules = {
  ...fileRules,
  ...structureRules,
  ...apparatusRules,
  ...linkAndImageRules,
  ...typesettingRules,
  ...referenceRules
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
