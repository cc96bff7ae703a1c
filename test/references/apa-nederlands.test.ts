/** The style `apa-nederlands`: what a Dutch reader gets to see of each kind of work. */
import { describe, expect, it } from 'vitest'
import type { CslItem, CslName } from '../../pipeline/references/csl-item.ts'
import { localeXml, styleXml } from '../../pipeline/references/csl-styles.ts'
import { styleCases } from './apa-nederlands-cases.ts'
import { narrative, parenthetical, rendered } from './rendered.ts'

describe('each kind of work', () => {
  for (const [name, expected] of Object.entries(styleCases)) {
    it(name, () => {
      const item = { ...expected.item, id: 'werk' }
      const citations = [parenthetical('werk'), narrative('werk')]
      const made = rendered([item], citations)
      expect({
        parenthetical: made.citations[0],
        narrative: made.citations[1],
        entry: made.entries.get('werk')
      }).toEqual({
        parenthetical: expected.parenthetical,
        narrative: expected.narrative,
        entry: expected.entry
      })
    })
  }
})

const wenger: CslName = { family: 'Wenger', given: 'Etienne' }
const wengerC: CslName = { family: 'Wenger', given: 'Etienne C.' }
const snyder: CslName = { family: 'Snyder', given: 'William M.' }
const lave: CslName = { family: 'Lave', given: 'Jean' }
const janBos: CslName = { family: 'Bos', given: 'Jan' }
const keesBos: CslName = { family: 'Bos', given: 'Kees' }
const laan: CslName = {
  family: 'Laan',
  given: 'Eberhard E.',
  'non-dropping-particle': 'van der'
}

const minister: CslName = { literal: 'Minister voor Wonen' }

const shelf: readonly CslItem[] = [
  book('meaning', [wenger], 1998, 'Meaning'),
  book('frontier', [wengerC, snyder], 2000, 'Frontier'),
  book('learning', [lave, wenger], 1991, 'Learning'),
  book('guide', [wenger, lave, snyder], 2002, 'Guide'),
  book('memo', [wenger, snyder, lave], 2002, 'Memo'),
  book('zaaien', [wenger], 2011, 'Zaaien'),
  book('akkers', [wenger], 2011, 'Akkers'),
  book('een', [wenger], undefined, 'Een'),
  book('twee', [wenger], undefined, 'Twee'),
  book('jan', [janBos], 2000, 'Van Jan'),
  book('kees', [keesBos], 2000, 'Van Kees'),
  book('later', [keesBos], 2001, 'Later'),
  book('rangorde', [laan], 2009, 'Rangorde'),
  book('atlas', [], 1999, 'Atlas van de wijken'),
  { ...book('mei', [minister], 2008, 'Zes'), ...day([2008, 5, 30]), type: 'document' },
  { ...book('juli', [minister], 2008, 'Vijf'), ...day([2008, 7, 1]), type: 'document' }
]

describe('in the text', () => {
  it('gives no initials to one who has them in one source and not in another', () => {
    const citations = cited('meaning', 'frontier', 'learning', 'later')
    expect(citations).toEqual([
      '(Wenger, 1998)',
      '(Wenger en Snyder, 2000)',
      '(Lave en Wenger, 1991)',
      '(Bos, 2001)'
    ])
  })

  it('gives initials to two people whose citations would be the same', () => {
    expect(cited('jan', 'kees')).toEqual(['(J. Bos, 2000)', '(K. Bos, 2000)'])
  })

  it('names more authors where “et al.” would stand for two works of one year', () => {
    expect(cited('guide', 'memo')).toEqual([
      '(Wenger, Lave et al., 2002)',
      '(Wenger, Snyder et al., 2002)'
    ])
  })

  it('tells works of one author and year apart by letters, in the order of the list', () => {
    expect(cited('zaaien', 'akkers', 'twee', 'een', 'juli', 'mei')).toEqual([
      '(Wenger, 2011b)',
      '(Wenger, 2011a)',
      '(Wenger, z.d.-b)',
      '(Wenger, z.d.-a)',
      '(Minister voor Wonen, 2008b)',
      '(Minister voor Wonen, 2008a)'
    ])
  })

  it('keeps several works in the order they were written, the years of one author together', () => {
    const citations = [
      parenthetical('learning', 'jan'),
      parenthetical('zaaien', 'meaning', 'akkers', 'een', 'twee'),
      parenthetical('later', 'rangorde', 'atlas', 'meaning')
    ]
    expect(rendered(shelf, citations).citations).toEqual([
      '(Lave en Wenger, 1991; Bos, 2000)',
      '(Wenger, 2011b, 1998, 2011a, z.d.-a, z.d.-b)',
      '(Bos, 2001; Van der Laan, 2009; *Atlas van de wijken*, 1999; Wenger, 1998)'
    ])
  })

  it('shows the place within the work', () => {
    const citations = [
      parenthetical({ key: 'meaning', label: 'page', locator: '12' }),
      parenthetical({ key: 'meaning', label: 'page', locator: '12-13' }),
      parenthetical({ key: 'meaning', label: 'page', locator: '12, 15' }),
      parenthetical({ key: 'meaning', label: 'chapter', locator: '3' }),
      parenthetical({ key: 'meaning', label: 'section', locator: '2-4' }),
      parenthetical({ key: 'atlas', label: 'figure', locator: '5' })
    ]
    expect(rendered(shelf, citations).citations).toEqual([
      '(Wenger, 1998, p. 12)',
      '(Wenger, 1998, pp. 12–13)',
      '(Wenger, 1998, pp. 12, 15)',
      '(Wenger, 1998, hfdst. 3)',
      '(Wenger, 1998, par. 2–4)',
      '(*Atlas van de wijken*, 1999, fig. 5)'
    ])
  })

  it('keeps what the writer puts around a citation', () => {
    const citations = [
      parenthetical({ key: 'learning', prefix: 'zie ', suffix: ' en verder' }),
      parenthetical({ key: 'meaning', suppressAuthor: true }),
      parenthetical({ key: 'atlas', suppressAuthor: true }),
      parenthetical({ key: 'een', suppressAuthor: true })
    ]
    expect(rendered(shelf, citations).citations).toEqual([
      '(zie Lave en Wenger, 1991 en verder)',
      '(1998)',
      '(1999)',
      '(z.d.)'
    ])
  })

  it('puts the year behind the name in a sentence', () => {
    const citations = ['learning', 'guide', 'rangorde', 'een', 'mei'].map(narrative)
    expect(rendered(shelf, citations).citations).toEqual([
      'Lave en Wenger (1991)',
      'Wenger et al. (2002)',
      'Van der Laan (2009)',
      'Wenger (z.d.)',
      'Minister voor Wonen (2008)'
    ])
  })
})

describe('the list', () => {
  it('is in the order of family name, initials, other authors, date and title', () => {
    const citations = shelf.map(({ id }) => parenthetical(id))
    expect([...rendered(shelf, citations).entries.values()]).toEqual([
      '*Atlas van de wijken*. (1999).',
      'Bos, J. (2000). *Van Jan*.',
      'Bos, K. (2000). *Van Kees*.',
      'Bos, K. (2001). *Later*.',
      'Laan, E. E. van der. (2009). *Rangorde*.',
      'Lave, J. en Wenger, E. (1991). *Learning*.',
      'Minister voor Wonen. (2008a, 30 mei). *Zes*.',
      'Minister voor Wonen. (2008b, 1 juli). *Vijf*.',
      'Wenger, E. (z.d.-a). *Een*.',
      'Wenger, E. (z.d.-b). *Twee*.',
      'Wenger, E. (1998). *Meaning*.',
      'Wenger, E. (2011a). *Akkers*.',
      'Wenger, E. (2011b). *Zaaien*.',
      'Wenger, E., Lave, J. en Snyder, W. M. (2002). *Guide*.',
      'Wenger, E., Snyder, W. M. en Lave, J. (2002). *Memo*.',
      'Wenger, E. C. en Snyder, W. M. (2000). *Frontier*.'
    ])
  })
})

describe('the style itself', () => {
  const xml = styleXml({ name: 'apa-nederlands' })

  it('has the macros that it calls, and no others', () => {
    const names = (pattern: RegExp) =>
      new Set([...xml.matchAll(pattern)].map(([, name]) => name))
    expect(names(/<macro name="([^"]+)"/g)).toEqual(names(/ macro="([^"]+)"/g))
  })

  it('comes with the others by name, and with locales', () => {
    for (const name of ['apa', 'vancouver', 'harvard1']) {
      expect(styleXml({ name })).toMatch(/<style[^>]* xmlns="http:\/\/purl\.org/)
      expect(styleXml({ name })).not.toBe(xml)
    }
    expect(localeXml('nl-NL')).toContain('xml:lang="nl-NL"')
    expect(localeXml('nl-BE')).toContain('xml:lang="nl-NL"')
    expect(localeXml('fy-NL')).toContain('xml:lang="nl-NL"')
    expect(localeXml('en-GB')).toContain('xml:lang="en-US"')
  })
})

/** One citation of each, in a text that cites them all. */
function cited(...keys: readonly string[]): readonly string[] {
  return rendered(
    shelf,
    keys.map((key) => parenthetical(key))
  ).citations
}

function book(
  id: string,
  author: readonly CslName[],
  year: number | undefined,
  title: string
): CslItem {
  return {
    id,
    type: 'book',
    title,
    ...(author.length > 0 && { author }),
    ...(year !== undefined && day([year]))
  }
}

function day(date: readonly number[]): Pick<CslItem, string> {
  return { issued: { 'date-parts': [date] } }
}
