/**
 * Date as a Dutch reader expects it.
 *
 * @param date
 *   `2011`, `2011-05` or `2011-05-18`.
 * @returns
 *   `2011`, `mei 2011` or `18 mei 2011`.
 */
export function dateLine(date: string): string {
  const [, month, day] = date.split('-')
  return new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' })
  }).format(new Date(date))
}
