import { expect, test } from 'vitest'
import { pageLabel, romanNumeral } from '../../../pipeline/render/pdf/page-label.ts'

test('counts anew from the first section of the body', () => {
  const labelOf = pageLabel(new Map([['inleiding', 9]]), 'inleiding')
  expect([1, 8, 9, 20].map(labelOf)).toEqual(['i', 'viii', '1', '12'])
})

test('counts from 1 when the book begins with its body, and in roman numbers when it is all front matter', () => {
  expect(pageLabel(new Map([['inleiding', 1]]), 'inleiding')(3)).toBe('3')
  expect(pageLabel(new Map(), undefined)(4)).toBe('iv')
})

test.each([
  [4, 'iv'],
  [9, 'ix'],
  [14, 'xiv'],
  [49, 'xlix'],
  [1999, 'mcmxcix']
])('writes %i as %s', (number, numeral) => {
  expect(romanNumeral(number)).toBe(numeral)
})
