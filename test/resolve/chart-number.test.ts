/** The two ways in which a number is written, and what is neither. */
import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../pipeline/resolve/chart-number.ts'

describe('a Dutch number', () => {
  it.each([
    ['0', 0, '0'],
    ['1250', 1250, '1250'],
    ['1.250,5', 1250.5, '1.250,5'],
    ['-0,05', -0.05, '−0,05'],
    ['−3', -3, '−3'],
    ['+11%', 11, '+11%'],
    ['7 %', 7, '7 %'],
    ['€ 95.000.000', 95_000_000, '€ 95.000.000'],
    ['€\u00A0-4', -4, '€ −4']
  ])('is read from %s', (cell, number, text) => {
    expect(parseNumber(cell, 'dutch')).toEqual({ number, text })
  })

  it.each(['', '-', '12.5', '1.25', '1,', ',5', '1,2,3', '1 250', '12 kilo', '1e3', '½'])(
    'is not read from %s',
    (cell) => {
      expect(parseNumber(cell, 'dutch')).toBeUndefined()
    }
  )
})

describe('a number with a decimal point', () => {
  it.each([
    ['12500.50', 12500.5, '12.500,50'],
    ['1.250', 1.25, '1,250'],
    ['-7', -7, '−7'],
    ['1000000', 1_000_000, '1.000.000']
  ])('is read from %s, and shown in Dutch', (cell, number, text) => {
    expect(parseNumber(cell, 'international')).toEqual({ number, text })
  })

  it.each(['', '1,5', '1,250.5', '.5'])('is not read from %s', (cell) => {
    expect(parseNumber(cell, 'international')).toBeUndefined()
  })
})
