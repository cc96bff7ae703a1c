import { asList, asRecord, type Fields } from '../../read/values.ts'
import { report } from '../../rules/report.ts'
import type { BibliographyItem } from '../bibliography.ts'
import { datePartsOf, dateVariablesOf } from '../csl-item.ts'
import { edtfDate } from '../edtf-date.ts'
import { placeOf } from '../parsed-entry.ts'

/** No book is printed earlier in Europe; a manuscript is waived. */
const firstYear = 1400

/** Reports `date-valid`, `date-plausible` and `accessed-after-issued`. */
export function checkDates(entry: BibliographyItem, latestYear: number): void {
  for (const variable of dateVariablesOf(entry.item)) {
    const date = entry.item[variable]
    if (date === undefined) continue
    if (isStructured(entry) && !checkParts(asRecord(date), variable, entry)) continue
    checkYear(variable, entry, latestYear)
  }
  checkAccessed(entry)
}

/** What was text was read as EDTF already. */
function isStructured({ file }: BibliographyItem): boolean {
  return file.extname !== '.bib' && file.extname !== '.ris'
}

/** @returns Whether the dates exist. */
function checkParts(date: Fields, variable: string, entry: BibliographyItem): boolean {
  const dates = asList(date['date-parts']).map((parts) => asList(parts).map(String))
  const wrong = dates.find((parts) => !isDay(parts))
  const isEmpty = dates.length === 0 && !('literal' in date) && !('raw' in date)
  if (!wrong && !isEmpty) return true
  const text = wrong ? wrong.join('-') : '{}'
  const reason = `Onverwachte datum \`${text}\` in veld \`${variable}\` van bron \`${entry.item.id}\``
  report(entry.file, 'date-valid', {
    reason,
    place: placeOf(entry, variable),
    actual: text
  })
  return false
}

function isDay(parts: readonly string[]): boolean {
  const [year = '', ...rest] = parts
  if (!/^-?\d{1,4}$/.test(year) || rest.some((part) => !/^\d{1,2}$/.test(part)))
    return false
  const padded = [year.padStart(4, '0'), ...rest.map((part) => part.padStart(2, '0'))]
  return year.startsWith('-') || edtfDate(padded.join('-')) !== undefined
}

function checkYear(variable: string, entry: BibliographyItem, latestYear: number): void {
  const [year] = datePartsOf(entry.item, variable)
  if (year === undefined || (year >= firstYear && year <= latestYear)) return
  const limit = year < firstYear ? `${firstYear} of later` : `${latestYear} of eerder`
  const reason = `Onverwacht jaar \`${year}\` in veld \`${entry.fields.get(variable)?.name ?? variable}\` van bron \`${entry.item.id}\`, verwacht ${limit}`
  report(entry.file, 'date-plausible', {
    reason,
    place: placeOf(entry, variable),
    actual: String(year)
  })
}

function checkAccessed(entry: BibliographyItem): void {
  const [issued, accessed] = ['issued', 'accessed'].map((name) =>
    datePartsOf(entry.item, name)
  )
  if (!issued?.length || !accessed?.length) return
  const index = issued.findIndex((part, at) => part !== accessed[at])
  const [from, to] = [issued[index], accessed[index]]
  if (from === undefined || to === undefined || to >= from) return
  const reason = `Bron \`${entry.item.id}\` van ${issued.join('-')} is geraadpleegd op ${accessed.join('-')}`
  report(entry.file, 'accessed-after-issued', {
    reason,
    place: placeOf(entry, 'accessed')
  })
}
