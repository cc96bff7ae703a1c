/**
 * The words of BibLaTeX: types and fields of its data model, and what citation-js makes of
 * each. Whether a field reaches CSL depends on the type; the converter itself is asked.
 *
 * Source: The biblatex Package 3.20, 2.1 and 2.2.
 */
import { createRequire } from 'node:module'
import { asRecord } from '../read/values.ts'
import { convertBibtex } from './biblatex-to-csl.ts'

/** Types that citation-js does not have, as the ones whose fields they share. */
const typeAliases: Readonly<Record<string, string>> = {
  suppbook: 'inbook',
  suppcollection: 'incollection',
  suppperiodical: 'article',
  commentary: 'book',
  bibnote: 'misc'
}

/** Not works: `@set` groups entries, which CSL cannot say. */
const processingTypes = ['xdata', 'set']

const packaged = (path: string): Readonly<Record<string, unknown>> =>
  asRecord(createRequire(import.meta.url)(`@citation-js/plugin-bibtex/lib/${path}`))

const types = Object.keys(asRecord(packaged('mapping/biblatexTypes.json')['source']))

export const entryTypes: readonly string[] = [
  ...types,
  ...Object.keys(typeAliases),
  ...processingTypes
]

export function isWork(type: string): boolean {
  return !processingTypes.includes(type)
}

/** The type to hand to citation-js. */
export function convertibleType(type: string): string {
  return typeAliases[type] ?? type
}

/** What is for sorting, for other programs or for the one who keeps the list: it never prints. */
const silentFields = new Set(
  `abstract annotation annote bookpagination crossref entryset entrysubtype eprintclass
   eprinttype archiveprefix primaryclass execute file gender groups hyphenation ids indexsorttitle
   indextitle key keywords label langidopts library options owner pagination pdf presort
   related relatedoptions relatedstring relatedtype shortauthor shorteditor shorthand
   shorthandintro shorttitle sortkey sortname sortshorthand sorttitle sortyear timestamp
   comment review readstatus priority ranking xdata xref authortype editortype`.split(
    /\s+/
  )
)

const fieldNames = [
  ...Object.keys(packaged('input/fieldTypes.json')),
  ...silentFields,
  ...'day endday endmonth endyear journaltitleaddon issuetitleaddon s2id'.split(' ')
]
const fieldSet = new Set(fieldNames)

/** Fields that reference managers add for themselves. */
const managerField = /^(bdsk-|mendeley-|jabref|zotero|date-(added|modified)$|x-)/

/** `author+an:orcid`: an annotation of a field. */
const annotation = /^[a-z]+\+an(:[a-z]+)?$/

export function isFieldKnown(name: string): boolean {
  return fieldSet.has(name) || managerField.test(name) || annotation.test(name)
}

export function knownFields(): readonly string[] {
  return fieldNames
}

const answers = new Map<string, boolean>()

/**
 * Whether a field of an entry of this type reaches CSL, or is not meant to.
 *
 * @param eprinttype
 *   Of the entry: an `eprint` of PubMed becomes `PMID`, one of arXiv nothing.
 */
export function isFieldMapped(type: string, name: string, eprinttype = ''): boolean {
  if (silentFields.has(name) || managerField.test(name)) return true
  if (annotation.test(name)) return name === 'author+an:orcid'
  const question = `${type} ${name}${name === 'eprint' ? eprinttype : ''}`
  const answer = answers.get(question) ?? ask(type, name, eprinttype)
  answers.set(question, answer)
  return answer
}

/** Convert an entry with the field and one without. */
function ask(type: string, name: string, eprinttype: string): boolean {
  // Of `booksubtitle` something is made only beside a `booktitle`, of `month` beside a `year`.
  const main = name.replace(/(sub)?title(addon)?$/, 'title')
  const base = {
    ...(name === 'title' ? {} : { title: 'T' }),
    ...(main !== name && { [main]: 'U' }),
    ...((name === 'month' || name === 'day') && { year: '2000', month: '2' }),
    ...(name === 'eprint' && { eprinttype })
  }
  const [without, with_] = [base, { ...base, [name]: name === 'day' ? '3' : '1' }].map(
    (properties) => JSON.stringify(convertBibtex({ type, label: 'k', properties }))
  )
  return without !== with_
}
