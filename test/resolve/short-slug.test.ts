import { expect, test } from 'vitest'
import { shortSlug } from '../../pipeline/resolve/short-slug.ts'

test.each([
  ['Wat eraan voorafging', 'wat-eraan-voorafging'],
  ['woord '.repeat(20), Array(13).fill('woord').join('-')],
  ['x'.repeat(200), 'x'.repeat(80)],
  ['…', '']
])('the slug of %j', (text, slug) => {
  expect(shortSlug(text)).toBe(slug)
})
