/** What a chart shows, in the words of the manuscript: the numbers stay as they were written. */

/** The forms of `vorm=`, and what each is called in the text alternative. */
export const chartForms = {
  staaf: 'Staafdiagram',
  kolom: 'Kolomdiagram',
  lijn: 'Lijndiagram'
} as const

export type ChartForm = keyof typeof chartForms

export type Chart = ChartData & {
  readonly form: ChartForm
  /** The author’s own, or one that is made from the data. */
  readonly description: string
}

export type ChartData = {
  /** Names of the rows: the bars, or the points on the line. */
  readonly labels: readonly string[]
  /** One to four: more cannot be told apart in grey. */
  readonly series: readonly Series[]
}

export type Series = {
  /** The head of the column. */
  readonly name: string
  /** As many as there are labels. */
  readonly values: readonly ChartValue[]
}

export type ChartValue = {
  readonly number: number
  /** As a Dutch reader writes it: `+5%`, `1.250,5`. */
  readonly text: string
}
