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

export const itemTypes: readonly string[] =
  `article article-journal article-magazine article-newspaper bill book broadcast chapter classic
   collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing
   interview legal_case legislation manuscript map motion_picture musical_score pamphlet
   paper-conference patent performance periodical personal_communication post post-weblog regulation
   report review review-book software song speech standard thesis treaty webpage`.split(
    /\s+/
  )

/** The variables of CSL that hold names. */
export const nameVariables: readonly string[] =
  `author chair collection-editor compiler composer container-author contributor curator director
   editor editorial-director executive-producer guest host illustrator interviewer narrator organizer
   original-author performer producer recipient reviewed-author script-writer series-creator
   translator`.split(/\s+/)

export const dateVariables: readonly string[] =
  'accessed available-date event-date issued original-date submitted'.split(' ')

const textVariables: readonly string[] =
  `citation-key language journalAbbreviation shortTitle abstract annote archive archive_collection
   archive_location archive-place authority call-number citation-label collection-title container-title
   container-title-short dimensions division DOI event event-title event-place genre ISBN ISSN
   jurisdiction keyword medium note original-publisher original-publisher-place original-title
   part-title PMCID PMID publisher publisher-place references reviewed-genre reviewed-title scale section
   source status title title-short URL version volume-title volume-title-short year-suffix
   chapter-number citation-number collection-number edition first-reference-note-number issue
   locator number number-of-pages number-of-volumes page page-first part part-number printing
   printing-number supplement supplement-number volume`.split(/\s+/)

/** Every name that an item can have; citeproc reads neither of the last two. */
export const itemVariables: readonly string[] = [
  'id',
  'type',
  ...nameVariables,
  ...dateVariables,
  ...textVariables,
  'categories',
  'custom'
]

/** Every name that the parts of a name can have; `_orcid` is what citation-js makes of an annotation. */
export const nameParts: readonly string[] =
  `family given dropping-particle non-dropping-particle suffix comma-suffix static-ordering literal
   parse-names _orcid`.split(/\s+/)

const nameSet = new Set(nameVariables)
const dateSet = new Set(dateVariables)

/**
 * @returns
 *   The value of a variable as citeproc takes it: a number becomes text; `undefined` when it
 *   has another form than CSL-JSON gives the variable.
 */
export function cslValue(variable: string, value: unknown): unknown {
  if (nameSet.has(variable)) return isNameList(value) ? value : undefined
  if (dateSet.has(variable)) return isDate(value) ? value : undefined
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

/** The variables of an item that hold names. */
export function nameVariablesOf(item: CslItem): readonly string[] {
  return Object.keys(item).filter((variable) => nameSet.has(variable))
}

/** The variables of an item that hold dates. */
export function dateVariablesOf(item: CslItem): readonly string[] {
  return Object.keys(item).filter((variable) => dateSet.has(variable))
}

/** Names of a variable; nothing for one that the item has not. */
export function namesOf(item: CslItem, variable: string): readonly CslName[] {
  return asList(item[variable]).map(asRecord)
}

/** `[2011, 5, 18]`: the first date of a variable. */
export function datePartsOf(item: CslItem, variable: string): readonly number[] {
  return asList(asList(asRecord(item[variable])['date-parts'])[0]).map(Number)
}
