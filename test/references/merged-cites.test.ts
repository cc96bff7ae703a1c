/** Several places in one work, in styles that put them in the text and in notes. */
import { describe, expect, it, vi } from 'vitest'
import type { CslItem } from '../../pipeline/references/csl-item.ts'
import { type CitedItem, narrative, parenthetical, rendered } from './rendered.ts'

// The styles of Chicago are large.
vi.setConfig({ testTimeout: 60_000 })

const works: readonly CslItem[] = ['Aarde', 'Bomen', 'Water'].map((title) => ({
  id: title.toLowerCase(),
  type: 'book',
  title,
  author: [{ family: title === 'Water' ? 'Zand' : 'Grond', given: 'Eva' }],
  issued: { 'date-parts': [[2019]] },
  publisher: 'Uitgeverij'
}))

const at = (key: string, label: string, locator: string): CitedItem => ({
  key,
  label,
  locator
})

function citation(style: string, ...items: readonly (string | CitedItem)[]) {
  return rendered(works, [parenthetical(...items)], style).citations[0]
}

describe('several places in one work', () => {
  it.each([
    ['apa-nederlands', '(Zand, 2019, par. 2.3, bijl. B)'],
    ['chicago-author-date', '(Zand 2019, sec. 2.3, app. B)']
  ])('say the year once: %s', (style, expected) => {
    const places = [at('water', 'section', '2.3'), at('water', 'appendix', 'B')]
    expect(citation(style, ...places)).toBe(expected)
  })

  it('say the label once when it is the same', () => {
    const pages = [at('water', 'page', '2'), at('water', 'page', '5-7')]
    expect(citation('apa-nederlands', ...pages)).toBe('(Zand, 2019, pp. 2, 5–7)')
  })

  it('are one when one of them says no place', () => {
    const page = at('water', 'page', '2')
    expect(citation('apa-nederlands', 'water', page)).toBe('(Zand, 2019, p. 2)')
    expect(citation('apa-nederlands', 'water', 'water')).toBe('(Zand, 2019)')
  })

  it('stay apart with another work or words between them', () => {
    const other = { key: 'aarde' }
    expect(citation('apa-nederlands', 'water', other, at('water', 'page', '2'))).toBe(
      '(Zand, 2019; Grond, 2019; Zand, 2019, p. 2)'
    )
    const seen = { ...at('water', 'page', '2'), prefix: 'en ook' }
    expect(citation('apa-nederlands', 'water', seen)).toContain('en ook')
  })
})

describe('a name in the sentence', () => {
  const told = { ...narrative('water'), items: [item(at('water', 'chapter', '2'))] }

  it.each([
    ['apa-nederlands', 'Zand (2019, hfdst. 2)'],
    ['chicago-notes', 'Eva Zand, *Water* (Uitgeverij, 2019), hfdst. 2']
  ])('has the place behind it: %s', (style, expected) => {
    expect(rendered(works, [told], style).citations).toEqual([expected])
  })

  function item(cited: CitedItem) {
    const [whole] = parenthetical(cited).items
    if (!whole) throw new Error('No item')
    return whole
  }
})

it('letters behind a year are the same all through the book, in the order of the list', () => {
  const chapters = ['bomen', 'water', 'aarde', 'bomen'].map((key) => parenthetical(key))
  const { citations, entries } = rendered(works, chapters)
  expect(citations).toEqual([
    '(Grond, 2019b)',
    '(Zand, 2019)',
    '(Grond, 2019a)',
    '(Grond, 2019b)'
  ])
  expect([...entries.keys()]).toEqual(['aarde', 'bomen', 'water'])
})

it('a note that follows on another of the same work is short', () => {
  const notes = [parenthetical('water'), parenthetical(at('water', 'page', '7'))]
  expect(rendered(works, notes, 'chicago-notes').citations[1]).toBe('Zand, *Water*, 7.')
})
