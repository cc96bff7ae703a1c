/** Dates as text: EDTF level 0 and 1 to the dates of CSL. */
import edtf from 'edtf'
import { asList, asRecord, type Fields } from '../read/values.ts'

/** Lists say the same date many times, and the parser is slow: 0.1 ms. */
const known = new Map<string, Fields | undefined>()
const maxKnown = 10_000

/**
 * @returns
 *   `{ 'date-parts': [[2011, 5]] }`, with two dates for a range, `circa` for an uncertain
 *   one, and its years only where a season or a digit is unknown; `undefined` when the text is no date that exists.
 *
 * Source: Extended Date/Time Format, levels 0 and 1 (https://www.loc.gov/standards/datetime/).
 */
export function edtfDate(text: string): Fields | undefined {
  if (/^\d{4}$/.test(text)) return { 'date-parts': [[Number(text)]] }
  if (known.has(text)) return known.get(text)
  const date = parse(text)
  if (known.size < maxKnown) known.set(text, date)
  return date
}

function parse(text: string): Fields | undefined {
  // EDTF of decades and ages is longer; nothing that long is a date.
  if (text.length > 40) return undefined
  try {
    return cslDate(asRecord(edtf(text, { level: 1 })), text)
  } catch {
    return undefined
  }
}

function cslDate(date: Fields, text: string): Fields {
  const circa = /[~%?]/.test(text) ? { circa: true } : {}
  if (date['type'] !== 'Interval') {
    const { season, parts } = dateParts(date, text)
    return { 'date-parts': [parts], ...(season !== undefined && { season }), ...circa }
  }
  const [from = '', to = ''] = text.split('/')
  const ends = [
    [asRecord(date['lower']), from],
    [asRecord(date['upper']), to]
  ] as const
  const parts = ends.flatMap(([end, written]) =>
    end['values'] === undefined ? [] : [dateParts(end, written).parts]
  )
  return { 'date-parts': parts, ...circa }
}

/** EDTF counts months from 0; 21 to 24 are seasons. */
function dateParts(date: Fields, text: string) {
  const [year = 0, month, day] = asList(date['values']).map(Number)
  if (date['type'] === 'Season') return { parts: [year], season: Number(month) - 20 }
  const isYear = month === undefined || /^-?\d{4}-XX|X$/.test(text.slice(0, 7))
  if (isYear) return { parts: [year], season: undefined }
  const parts = [
    year,
    month + 1,
    ...(day === undefined || text.includes('-XX') ? [] : [day])
  ]
  return { parts, season: undefined }
}
