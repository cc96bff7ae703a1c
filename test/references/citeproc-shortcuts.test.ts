/** With the shortcuts citeproc-js gives the same, character for character: in every bundled style, for works that are alike. */
import citeproc, { type CitationCluster } from 'citeproc'
import { describe, expect, it } from 'vitest'
import { takeShortcuts } from '../../pipeline/references/citeproc-shortcuts.ts'
import { localeXml, styleXml } from '../../pipeline/references/csl-styles.ts'

const styles = [
  'apa-nederlands',
  'catalogus',
  'apa',
  'chicago-author-date',
  'chicago-notes',
  'vancouver',
  'harvard1'
]

type Engine = InstanceType<typeof citeproc.Engine>

/** Few of each, so that many works have the same authors, year and title. */
const families = ['Bos', 'Bos', 'Grond', 'O’Neill', "d'Oogst", 'Çelik', 'Zaaiveld']
const givens = ['Eva', 'E.', 'Jan Pieter', 'Jan-Willem', 'İbrahim', 'eva', '']
const particles = [undefined, undefined, 'van der', 'de', "'t"]
const titles = [
  'De tuin',
  'De tuin',
  'Het “ware” woord',
  "'s Avonds in de 'oude' \"tuin\"",
  'Wat is <i>Wijk &amp; wij</i>? <span class="nocase">BZK</span>',
  'De "oude" tuin',
  'H<sub>2</sub>O en m² (“licht”)',
  'An English Title: with a Subtitle',
  '«Les quartiers» et ‘nous’'
]
const types = ['book', 'article-journal', 'chapter', 'webpage', 'report', 'thesis']

/** The same numbers each time; below `limit`. */
function numbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * limit)
  }
}

function works(count: number): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const next = numbers(7)
  const one = <T>(list: readonly T[]) => list[next(list.length)]
  const name = () => ({
    family: one(families),
    given: one(givens),
    'non-dropping-particle': one(particles)
  })
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const item = {
        id: `key:${index}`,
        type: one(types),
        title: one(titles),
        'container-title': one([undefined, 'Tijdschrift voor “iets”', 'De reeks']),
        author: Array.from({ length: next(4) }, name),
        editor: next(4) === 0 ? [name()] : undefined,
        issued: one([undefined, { 'date-parts': [[2009 + next(3), 5]] }]),
        language: one([undefined, 'nl', 'en', 'tr']),
        publisher: one([undefined, 'Tuinpers', '‘Pers’']),
        volume: one([undefined, '3', '3–4', 'IV']),
        page: one([undefined, '12-34', '7, 9']),
        edition: one([undefined, '2', 'herziene']),
        DOI: one([undefined, '10.5555/a<b'])
      }
      return [item.id, item]
    })
  )
}

/** A third is cited, alone and with the next; the others are only listed. */
function rendered(style: string, count: number, prepare: (engine: Engine) => void) {
  const items = works(count)
  const ids = [...items.keys()]
  const engine = new citeproc.Engine(
    { retrieveLocale: localeXml, retrieveItem: (id) => items.get(id) ?? {} },
    style,
    'nl-NL',
    true
  )
  prepare(engine)
  const clusters = ids.flatMap((id, index): CitationCluster[] => {
    const second = ids[index + 1]
    if (index % 3 > 0 || second === undefined) return []
    const citationItems = index % 2 === 0 ? [{ id }] : [{ id }, { id: second }]
    return [{ citationID: id, citationItems, properties: { noteIndex: 0 } }]
  })
  const citations = engine.rebuildProcessorState(clusters, 'html', ids)
  return { citations, entries: engine.makeBibliography() }
}

describe('the shortcuts', () => {
  it.each(styles)('change nothing in the style %s', { timeout: 60_000 }, (name) => {
    const style = styleXml({ name })
    const whole = rendered(style, 80, () => undefined)
    expect(rendered(style, 80, takeShortcuts)).toEqual(whole)
  })

  it('change nothing where names are told apart over all works', () => {
    const style = styleXml({ name: 'apa-nederlands' }).replace(
      'givenname-disambiguation-rule="by-cite"',
      'givenname-disambiguation-rule="all-names"'
    )
    const whole = rendered(style, 80, () => undefined)
    expect(JSON.stringify(whole)).toMatch(/2011[ab]/)
    expect(rendered(style, 80, takeShortcuts)).toEqual(whole)
  })
})
