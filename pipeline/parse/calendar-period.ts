/** Dates and periods as a Dutch author writes them: `2007`, `maart 2008`, `12 maart 2008`, `2008-2012`. */

export type CalendarDate = {
  readonly year: number
  /** From 1 to 12. */
  readonly month: number | undefined
  readonly day: number | undefined
}

export type WrittenDate = {
  /** As the author wrote it: `12` in `12-14 maart 2008`. */
  readonly text: string
  /** Complete, also where the text leaves out what the end of the period says. */
  readonly date: CalendarDate
}

export type CalendarPeriod = {
  readonly from: WrittenDate
  /** What stands between: `-`, ` tot en met `. */
  readonly separator: string
  /** `undefined` for a single date. */
  readonly until: WrittenDate | undefined
}

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december'
]

const separator = /(\s*[-–—]\s*|\s+(?:tot|tot en met|t\/m)\s+)/iu
const datePattern = new RegExp(
  String.raw`^(?:(\d{1,2})(?:\s+|$))?(?:(${months.join('|')})(?:\s+|$))?([12]\d{3})?$`,
  'iu'
)

/** @returns `undefined` for what can be meant in more than one way, or is no day: `voorjaar 2009`, `31 april 2010`. */
export function calendarPeriod(text: string): CalendarPeriod | undefined {
  const [first = '', between = '', last, ...more] = text.trim().split(separator)
  if (more.length > 0) return undefined
  if (last === undefined) {
    const from = writtenDate(first, undefined)
    return from && { from, separator: '', until: undefined }
  }
  const until = writtenDate(last, undefined)
  const from = until && writtenDate(first, until.date)
  const isRising = from && compareDates(from.date, until.date) <= 0
  return isRising ? { from, separator: between, until } : undefined
}

/** Below 0 when `a` comes first; a year and a day in that year are level. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || compareParts(a.month, b.month) || compareParts(a.day, b.day)
}

/** Source: HTML Living Standard, 4.5.14 (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element). */
export function dateTimeOf({ year, month, day }: CalendarDate): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

function compareParts(a: number | undefined, b: number | undefined): number {
  return a === undefined || b === undefined ? 0 : a - b
}

/** @param end The end of the period: a month or year that `text` leaves out is that of the end. */
function writtenDate(
  text: string,
  end: CalendarDate | undefined
): WrittenDate | undefined {
  const [, dayDigits, monthName, yearDigits] = datePattern.exec(text) ?? []
  const day = numberOf(dayDigits)
  const month = monthName
    ? months.indexOf(monthName.toLowerCase()) + 1
    : day === undefined || yearDigits !== undefined
      ? undefined
      : end?.month
  const isPart = day !== undefined || month !== undefined
  const year = numberOf(yearDigits) ?? (isPart ? end?.year : undefined)
  if (year === undefined) return undefined
  const date = { year, month, day }
  return isDate(date) ? { text, date } : undefined
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

/** A day has a month, and the month has that day. */
function isDate({ year, month, day }: CalendarDate): boolean {
  if (day === undefined) return true
  if (month === undefined) return false
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}
