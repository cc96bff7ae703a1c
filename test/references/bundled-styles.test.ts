/** The styles that come with oogst: each renders, and the catalogue’s gives the line of the catalogue of 2011. */
import { describe, expect, it } from 'vitest'
import type { CslItem } from '../../pipeline/references/csl-item.ts'
import { narrative, parenthetical, rendered } from './rendered.ts'

const booklet: CslItem = {
  id: 'booklet',
  type: 'report',
  title:
    'Samen inspireren, leren en sturen: de oogst van twee jaar community of practice wijkenaanpak',
  'title-short': 'Samen inspireren, leren en sturen',
  issued: { 'date-parts': [[2011]] },
  'publisher-place': 'Den Haag',
  publisher:
    'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (BZK), directie Wonen, Wijken en Integratie'
}

const book: CslItem = {
  id: 'book',
  type: 'book',
  title: 'De tuin',
  author: [
    { family: 'Oogst', given: 'Pieter', 'non-dropping-particle': 'de' },
    { family: 'Grond', given: 'Eva' }
  ],
  issued: { 'date-parts': [[2019]] },
  'publisher-place': 'Utrecht',
  publisher: 'Tuinpers'
}

const later: CslItem = { ...book, id: 'later', title: 'De schuur' }

/** The citation, the citation again, and the entry of the book. */
const forms: Readonly<Record<string, readonly [string, string, string]>> = {
  'apa-nederlands': [
    '(De Oogst en Grond, 2019, pp. 12–13)',
    '(De Oogst en Grond, 2019)',
    'Oogst, P. de en Grond, E. (2019). *De tuin*. Utrecht: Tuinpers.'
  ],
  'apa-nederlands-zonder-plaats': [
    '(De Oogst en Grond, 2019, pp. 12–13)',
    '(De Oogst en Grond, 2019)',
    'Oogst, P. de en Grond, E. (2019). *De tuin*. Tuinpers.'
  ],
  catalogus: [
    '(De Oogst en Grond, 2019, pp. 12–13)',
    '(De Oogst en Grond, 2019)',
    'Oogst, P. de, Grond, E. (2019). De tuin. Utrecht: Tuinpers.'
  ],
  apa: [
    '(de Oogst & Grond, 2019, pp. 12–13)',
    '(de Oogst & Grond, 2019)',
    'de Oogst, P., & Grond, E. (2019). *De tuin*. Tuinpers.'
  ],
  'chicago-author-date': [
    '(de Oogst en Grond 2019, 12–13)',
    '(de Oogst en Grond 2019)',
    'Oogst, Pieter de, en Eva Grond. 2019. *De tuin*. Tuinpers.'
  ],
  'chicago-notes': [
    'Pieter de Oogst en Eva Grond, *De tuin* (Tuinpers, 2019), 12–13.',
    'de Oogst en Grond, *De tuin*.',
    'Oogst, Pieter de, en Eva Grond. *De tuin*. Tuinpers, 2019.'
  ],
  vancouver: ['(1)', '(1)', '1.de Oogst P, Grond E. De tuin. Utrecht: Tuinpers; 2019.']
}

describe('a bundled style', () => {
  it.each(Object.keys(forms))(
    'renders citations and the list: %s',
    { timeout: 30_000 },
    (style) => {
      const cited = parenthetical({ key: 'book', label: 'page', locator: '12–13' })
      const made = rendered([book], [cited, parenthetical('book')], style)
      const entry = made.entries.get('book')?.replace(/\s+/g, ' ').trim()
      expect([...made.citations, entry]).toEqual(forms[style])
    }
  )

  it('gives the line of the catalogue, without an author', () => {
    const { entries } = rendered([booklet], [narrative('booklet')], 'catalogus')
    expect(entries.get('booklet')).toBe(
      '(2011). Samen inspireren, leren en sturen: de oogst van twee jaar community of practice wijkenaanpak. Den Haag: Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (BZK), directie Wonen, Wijken en Integratie.'
    )
  })

  it('tells two works of the same authors and year apart', () => {
    const both = parenthetical('book', 'later')
    expect(rendered([book, later], [both], 'catalogus').citations).toEqual([
      '(De Oogst en Grond, 2019b; De Oogst en Grond, 2019a)'
    ])
  })
})
