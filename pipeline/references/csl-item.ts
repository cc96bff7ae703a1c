/**
 * The inner form of a reference.
 *
 * Source: CSL-JSON 1.0 (https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json).
 */
export type CslItem = {
  readonly id: string
  readonly type: string
  readonly [variable: string]: unknown
}

export type CslName = {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
  readonly 'non-dropping-particle'?: string
  readonly 'dropping-particle'?: string
  readonly suffix?: string
}

/** The variables of CSL that hold names. */
export const nameVariables = [
  'author',
  'collection-editor',
  'composer',
  'container-author',
  'director',
  'editor',
  'editorial-director',
  'illustrator',
  'interviewer',
  'original-author',
  'recipient',
  'reviewed-author',
  'translator'
] as const
