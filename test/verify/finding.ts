/** What a validator found. */
export type Finding = {
  /** Of the validator: `EPUBCheck 5.3.0`. */
  readonly validator: string
  readonly file: string
  /** Its own code: `RSC-005`, `color-contrast`. */
  readonly rule: string
  readonly description: string
  /** In the file, as the validator says it; empty when it says none. */
  readonly place: string
}

export function findingLine(finding: Finding): string {
  const { validator, file, rule, description, place } = finding
  const at = place === '' ? '' : ` (${place})`
  return `${validator}: ${file}: ${rule} ${description.replaceAll(/\s+/g, ' ')}${at}`
}
