import { describe, expect, test } from 'vitest'
import { onOneLine } from '../../../pipeline/render/pdf/one-line.ts'

describe('onOneLine', () => {
  test('leaves a text that fits', () => {
    expect(onOneLine('Een kleine moestuin', 200)).toBe('Een kleine moestuin')
  })

  test.each([
    ['between words', 'De oogst van twee jaar in de tuin', 100, 'De oogst van…'],
    [
      'in a word that is alone too long',
      'Aardappelrooiersvereniging',
      100,
      'Aardappelrooie…'
    ],
    [
      'not between a letter and its accent',
      'e\u0301'.repeat(40),
      60,
      `${'e\u0301'.repeat(8)}…`
    ],
    ['sooner where letters are wide', 'MMMMMMMMMMMM', 60, 'MMM…'],
    ['in Hebrew as well', 'ספר הגן הקטן שלנו', 100, 'ספר הגן…']
  ])('cuts %s', (_name, text, widthPx, expected) => {
    expect(onOneLine(text, widthPx)).toBe(expected)
  })
})
