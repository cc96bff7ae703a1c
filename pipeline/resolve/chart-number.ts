/** Numbers in the cells of a chart. A sign, a euro sign before and a per cent sign after are left as they are. */
import type { ChartValue } from './chart.ts'

/** How a number is written: `1.250,5` or `1250.5`. */
export type Notation = 'dutch' | 'international'

export const numberExamples = {
  dutch: '1.250,5',
  international: '1250.5'
} as const satisfies Record<Notation, string>

const forms: Readonly<Record<Notation, RegExp>> = {
  dutch:
    /^(?<before>€ ?)?(?<sign>[-−+])?(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<decimals>\d+))?(?<after> ?%)?$/,
  international:
    /^(?<before>€ ?)?(?<sign>[-−+])?(?<whole>\d+)(?:\.(?<decimals>\d+))?(?<after> ?%)?$/
}

/** @returns The number with its Dutch text, or `undefined` when the cell is no number in this notation. */
export function parseNumber(cell: string, notation: Notation): ChartValue | undefined {
  const parts = forms[notation].exec(cell.replace(/\u00A0/g, ' '))?.groups
  if (!parts) return undefined
  const { before = '', sign = '', whole = '', decimals, after = '' } = parts
  const digits = whole.replaceAll('.', '')
  const size = Number(decimals === undefined ? digits : `${digits}.${decimals}`)
  const shownWhole = notation === 'dutch' ? whole : grouped(whole)
  const shown = decimals === undefined ? shownWhole : `${shownWhole},${decimals}`
  const shownSign = sign === '-' ? '−' : sign
  return {
    number: /[-−]/.test(sign) ? -size : size,
    text: `${before}${shownSign}${shown}${after}`
  }
}

/** `12500` → `12.500`. */
function grouped(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, '.')
}
