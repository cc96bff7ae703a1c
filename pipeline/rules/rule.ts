import type { Severity } from './severity.ts'

/** Something that holds of a manuscript. The Dutch texts are for the editor who reads the report: what should hold, and what to do about it. */
export type Rule = {
  /**
   * An `error` stops the build after all findings are collected; a `warning` does not. What is
   * `off` is only reported in a publication that asks for it.
   */
  readonly severity: Severity
  readonly description: string
  readonly remedy: string
  /** The clause or manual the rule rests on. */
  readonly url?: string
}
