/** The text alternative of a chart whose author wrote none. */
import { type ChartData, type ChartForm, chartForms } from './chart.ts'

/** A longer list is better read as a table. */
const mostSpokenValues = 12

/**
 * Form and number of values, and the values themselves when they are few: print has no table of
 * them. The caption is not in it, for it stands beside it.
 */
export function chartDescription(form: ChartForm, { labels, series }: ChartData): string {
  const count = labels.length * series.length
  const shape = `${chartForms[form]} met ${count} ${count === 1 ? 'waarde' : 'waarden'}`
  if (count > mostSpokenValues) {
    return `${shape}, van ${labels.at(0)} tot en met ${labels.at(-1)}: ${series.map(({ name }) => name).join('; ')}.`
  }
  const lists = series.map(({ name, values }) => {
    const pairs = values.map(({ text }, index) => `${labels[index]} ${text}`)
    return `${name}: ${pairs.join('; ')}.`
  })
  return `${shape}. ${lists.join(' ')}`
}
