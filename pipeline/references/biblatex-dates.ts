/** The dates of a BibLaTeX entry: EDTF, or `year` and `month` of BibTeX. */
import type { VFile } from 'vfile'
import type { Fields } from '../read/values.ts'
import { report } from '../rules/report.ts'
import type { Heir } from './biblatex-inheritance.ts'
import { edtfDate } from './edtf-date.ts'
import type { SourceField } from './parsed-entry.ts'

const variables = {
  date: 'issued',
  urldate: 'accessed',
  eventdate: 'event-date',
  origdate: 'original-date'
} as const

/**
 * @returns
 *   The CSL variables of the dates; `undefined` for one that cannot be read, at which `date-valid` is reported.
 *
 * Source: The biblatex Package 3.20, 2.3.8.
 */
export function biblatexDates({ own, entry: { fields, key }, file }: Heir): Fields {
  const say = ({ name, text, place }: SourceField): void => {
    const reason = `Onverwachte datum \`${text}\` in veld \`${name}\` van bron \`${key}\``
    report(file, 'date-valid', { reason, place, actual: text })
  }
  const dates = Object.entries(variables).flatMap(([name, variable]) => {
    const field = fields.get(name)
    if (!field) return []
    const date = edtfDate(plain(field.text))
    // What is inherited is reported at its own entry.
    if (!date && own.fields.has(name)) say(field)
    return [[variable, date] as const]
  })
  if (!fields.has('date')) checkYear(own.fields, say)
  else checkYearAgrees(own.fields, key, file)
  return Object.fromEntries(dates)
}

function checkYear(
  fields: ReadonlyMap<string, SourceField>,
  say: (field: SourceField) => void
): void {
  const [year, month] = [fields.get('year'), fields.get('month')]
  if (year && !/^-?\d{4}$/.test(plain(year.text))) say(year)
  if (month && !monthName.test(plain(month.text))) say(month)
}

/** The record of 2011 has both, as many do: then they say the same. */
function checkYearAgrees(
  fields: ReadonlyMap<string, SourceField>,
  key: string,
  file: VFile
): void {
  const [date, year] = [fields.get('date'), fields.get('year')]
  if (!date || !year || plain(date.text).startsWith(plain(year.text))) return
  const reason = `Onverwacht jaar \`${year.text}\` van bron \`${key}\`, verwacht \`${date.text.slice(0, 4)}\` zoals in \`date\``
  report(file, 'date-valid', { reason, place: year.place, actual: year.text })
}

const monthName =
  /^(0?[1-9]|1[0-2]|(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)( ([12]?\d|3[01]))?|([12]?\d|3[01]) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))$/i

/** Braces in a date protect nothing. */
function plain(text: string): string {
  return text.replace(/[{}]/g, '').trim()
}
