import { describe, expect, test } from 'vitest'
import {
  marginText,
  shownLetters
} from '../../../../pipeline/render/pdf/finish/margin-text.ts'

describe('marginText', () => {
  const isMarginText = marginText(['Oogst 12', 'ספר הגן', 'كتاب'])

  test.each([
    ['a head and a number', ['Oogst', '12', '7'], [], '7'],
    ['a number alone', ['7'], [], '7'],
    ['a head that is painted from the left', ['ןגה', 'רפס', 'iv'], [], 'iv'],
    ['dots that are a glyph of their own', ['ب\u034Fا', 'تك', '2'], [], '2'],
    [
      'a number that stands in a decoration too',
      ['Oogst', '12'],
      ['1', '1', '1930'],
      '1'
    ],
    ['a head of which a decoration has a part', ['Oogst'], ['12', '3'], '3']
  ])('knows %s', (_name, plain, decoration, label) => {
    expect(isMarginText(plain, decoration, label)).toBe(true)
  })

  test.each([
    ['more than the head', ['Oogst 12', 'uit', '7'], [], '7'],
    ['the number of another page', ['Oogst 12', '8'], [], '7'],
    ['a head without its number', ['Oogst 12'], [], '7'],
    ['the letters of two heads', ['Oogst 12', 'ספר הגן', '7'], [], '7']
  ])('does not take %s', (_name, plain, decoration, label) => {
    expect(isMarginText(plain, decoration, label)).toBe(false)
  })
})

test('shownLetters leaves out what has no glyph', () => {
  expect(shownLetters(' a\u00AD\u200Bb\u2060 e\u0301\u200F')).toBe('abé')
})
