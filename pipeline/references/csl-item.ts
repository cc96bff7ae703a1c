import { asList, asRecord, isRecord } from '../read/values.ts'

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

const dateVariables = [
  'accessed',
  'available-date',
  'event-date',
  'issued',
  'original-date',
  'submitted'
]

/**
 * @returns
 *   The value of a variable as citeproc takes it: a number becomes text; `undefined` when it
 *   has another form than CSL-JSON gives the variable.
 */
export function cslValue(variable: string, value: unknown): unknown {
  if (nameVariables.some((name) => name === variable))
    return isNameList(value) ? value : undefined
  if (dateVariables.includes(variable)) return isDate(value) ? value : undefined
  // citeproc reads neither.
  if (variable === 'custom' || variable === 'categories') return value
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value : undefined
}

function isNameList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((name) => isRecord(name) && Object.values(name).every(isScalar))
  )
}

function isDate(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { 'date-parts': parts, ...rest } = asRecord(value)
  const isNumbers = asList(parts).every(
    (part) => Array.isArray(part) && part.every(isScalar)
  )
  return (
    (parts === undefined || Array.isArray(parts)) &&
    isNumbers &&
    Object.values(rest).every(isScalar)
  )
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
