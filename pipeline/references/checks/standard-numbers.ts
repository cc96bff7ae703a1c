import { asRecord, asText } from '../../read/values.ts'
import { report } from '../../rules/report.ts'
import type { BibliographyItem } from '../bibliography.ts'
import { namesOf, nameVariablesOf } from '../csl-item.ts'
import { readIsbn } from '../isbn.ts'
import { placeOf } from '../parsed-entry.ts'

/** Reports `isbn-valid`, `isbn-form`, `issn-valid` and `name-identifier-valid`. */
export function checkStandardNumbers(entry: BibliographyItem): void {
  for (const isbn of parts(entry.item['ISBN'])) checkIsbn(isbn, entry)
  for (const issn of parts(entry.item['ISSN'])) checkIssn(issn, entry)
  for (const variable of nameVariablesOf(entry.item)) {
    for (const name of namesOf(entry.item, variable)) {
      const orcid = asText(asRecord(name)['_orcid'])
      if (orcid !== undefined) checkNameIdentifier(orcid, variable, entry)
    }
  }
}

/** A set and a volume have a number each. */
function parts(value: unknown): readonly string[] {
  return (asText(value) ?? '').split(/[,;]/).filter((part) => part.trim() !== '')
}

const isbnFaults = {
  ismn: 'dit is een ISMN, van een muziekuitgave',
  'wrong-length': 'verwacht 13 cijfers',
  'wrong-check-digit': 'het controlecijfer klopt niet'
} as const

function checkIsbn(text: string, entry: BibliographyItem): void {
  const { item, file } = entry
  const place = placeOf(entry, 'ISBN')
  const isbn = readIsbn(text)
  if (isbn.kind !== 'valid') {
    const reason = `Onverwacht ISBN \`${text.trim()}\` van bron \`${item.id}\` (${isbnFaults[isbn.kind]})`
    report(file, 'isbn-valid', { reason, place, actual: text })
  } else if (isbn.hyphenated !== text.trim()) {
    const reason = `Onverwachte vorm \`${text.trim()}\` van een ISBN, verwacht \`${isbn.hyphenated}\``
    report(file, 'isbn-form', {
      reason,
      place,
      actual: text,
      expected: [isbn.hyphenated]
    })
  }
}

/** Source: ISO 3297, annex B: weights 8 to 2, modulo 11, X for 10. */
function checkIssn(text: string, entry: BibliographyItem): void {
  const issn = text.trim()
  const digits = issn.replace('-', '')
  const sum = digits
    .split('')
    .reduce(
      (total, digit, index) => total + (digit === 'X' ? 10 : Number(digit)) * (8 - index),
      0
    )
  if (/^\d{4}-\d{3}[\dX]$/.test(issn) && sum % 11 === 0) return
  const why =
    /^\d{4}-?\d{3}[\dXx]$/.test(issn) && sum % 11 === 0
      ? 'verwacht een streepje'
      : 'vorm of controlecijfer klopt niet'
  const reason = `Onverwacht ISSN \`${issn}\` van bron \`${entry.item.id}\` (${why})`
  report(entry.file, 'issn-valid', {
    reason,
    place: placeOf(entry, 'ISSN'),
    actual: issn
  })
}

/** Where BibLaTeX has the numbers of authors. */
const annotation = 'author+an:orcid'

/** Source: ISO/IEC 7064, MOD 11-2, of ORCID and ISNI. */
function checkNameIdentifier(
  text: string,
  variable: string,
  entry: BibliographyItem
): void {
  const digits = text
    .replace(/^https?:\/\/(orcid\.org|isni\.org\/isni)\//, '')
    .replace(/[\s-]/g, '')
  const total = digits
    .slice(0, 15)
    .split('')
    .reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  if (/^\d{15}[\dX]$/.test(digits) && digits.endsWith(check === 10 ? 'X' : String(check)))
    return
  const reason = `Onverwacht nummer \`${text}\` bij een naam van bron \`${entry.item.id}\` (het controlecijfer klopt niet)`
  report(entry.file, 'name-identifier-valid', {
    reason,
    place: placeOf(entry, entry.fields.has(annotation) ? annotation : variable),
    actual: text
  })
}
