import { expect, test } from 'vitest'
import { shorten } from '../../../pipeline/render/web/shorten.ts'

test('text that fits stays whole, on one line', () => {
  expect(shorten(' Samen\n  leren ', 11)).toBe('Samen leren')
})

test('text is cut between words, and no comma stays at the end', () => {
  expect(shorten('inspireren, leren en sturen', 14)).toBe('inspireren…')
  expect(shorten('inspireren, leren en sturen', 14).length).toBeLessThanOrEqual(14)
})

test('a word that is too long is cut inside', () => {
  expect(shorten('samenwerkingsverbanden', 8)).toBe('samenwe…')
})
