import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import type { Section } from '../../../pipeline/model/publication.ts'
import { entry, publication, publicationOf, section } from './example.ts'
import { document, unpacked } from './unpacked.ts'

describe('a content document', () => {
  it('is a section with its semantics, named by its heading', async () => {
    const text = await document(publication, 'hoofdstuk-1.xhtml')
    expect(text).toContain(
      '<section id="hoofdstuk-1" class="chapter" epub:type="chapter" ' +
        'role="doc-chapter" aria-labelledby="hoofdstuk-1.title">'
    )
    expect(text).toContain(
      '<h1 id="hoofdstuk-1.title"><span class="label">Hoofdstuk 1</span> ' +
        'Leren &#x26; <em>sturen</em></h1>'
    )
    expect(text).toContain('<title>Hoofdstuk 1: Leren &#x26; sturen</title>')
    expect(text).toContain('lang="nl-NL" xml:lang="nl-NL"')
  })

  it('has one h1, then ranks without gaps', async () => {
    for (const [path, text] of await unpacked(publication)) {
      if (!path.endsWith('.xhtml')) continue
      const ranks = [...text.matchAll(/<h(\d)/g)].map((found) => Number(found[1]))
      expect(
        ranks.filter((rank) => rank === 1),
        path
      ).toHaveLength(1)
      expect(ranks[0], path).toBe(1)
      for (const [index, rank] of ranks.slice(1).entries())
        expect(rank - (ranks[index] ?? 0), path).toBeLessThanOrEqual(1)
    }
  })

  it('turns the alignment of table cells into a class', async () => {
    const text = await document(publication, 'hoofdstuk-1.xhtml')
    expect(text).toContain('<td class="align-right">4</td>')
    expect(text).not.toMatch(/ align=/)
  })

  it('has its tables made ready for a narrow screen', async () => {
    const header = h(
      'tr',
      ['a', 'b', 'c', 'd'].map((name) => h('th', name))
    )
    const table = h('table', h('thead', header), h('tbody', h('tr', h('td', '1'))))
    const one = section({ id: 'een', role: 'hoofdstuk' }, table)
    expect(await document(publicationOf(one), 'een.xhtml')).toContain('data-column="a"')
  })

  it('of a title page is made from the metadata', async () => {
    const text = await document(publication, 'titelpagina.xhtml')
    const lines = [...text.matchAll(/<(?:h1|p)[^>]*>([^<]*)</g)].map((found) => found[1])
    expect(lines).toEqual([
      'Leren in de wijk',
      'verslag van twee jaar',
      'Jan van den Berg',
      'Ministerie van Voorbeelden (VB), directie Wijken',
      'Instituut X &#x26; Y',
      'Den Haag, 2011',
      'De tekst is opnieuw geschreven.'
    ])
  })

  it('of a title page has the text of the editor where there is one', async () => {
    const written = section(
      { id: 'titelpagina', role: 'titelpagina', title: 'Eigen titel' },
      h('p', 'Eigen woorden.')
    )
    const text = await document(publicationOf(written), 'titelpagina.xhtml')
    expect(text).toContain('<h1 id="titelpagina.title">Eigen titel</h1>')
    expect(text).toContain('<p>Eigen woorden.</p>')
    expect(text).not.toContain('verslag van twee jaar')
  })

  it('of the bibliography lists the works', async () => {
    expect(await document(publication, 'literatuur.xhtml')).toContain(
      '<li id="literatuur-berg2010">Van den Berg, J. (2010). <i>Wijken</i>' +
        '<p class="back-links">Genoemd in ' +
        '<a href="inleiding.xhtml#citatie-1" role="doc-backlink">Inleiding</a>.</p></li>'
    )
  })
})

/** EPUB Structural Semantics Vocabulary 1.1 (https://www.w3.org/TR/epub-ssv-11/#notes). */
describe('a note', () => {
  it('is an aside in the file of its reference', async () => {
    const text = await document(publication, 'inleiding.xhtml')
    expect(text).toContain(
      '<a class="note-reference" id="noot-1-verwijzing" href="#noot-1" ' +
        'epub:type="noteref" role="doc-noteref" aria-label="Noot 1">1</a>'
    )
    expect(text).toContain(
      '<aside id="noot-1" class="note" epub:type="footnote" role="doc-footnote">' +
        '<p><span class="note-number">1</span> Zie '
    )
  })

  it('has a link back for each reference', async () => {
    const text = await document(publication, 'inleiding.xhtml')
    const back =
      /<a class="note-backlink"[^>]*href="([^"]+)" aria-label="([^"]+)">([^<]+)/g
    expect([...text.matchAll(back)].map((found) => found.slice(1, 4))).toEqual([
      ['#noot-1-verwijzing', 'Terug naar verwijzing 1', 'terug'],
      ['#noot-2-verwijzing', 'Terug (1) naar verwijzing 2', 'terug (1)'],
      ['#noot-2-verwijzing-2', 'Terug (2) naar verwijzing 2', 'terug (2)']
    ])
  })

  it('that begins with a list has its number before it', async () => {
    const content = [h('ul', h('li', 'een')), { type: 'text', value: '\n' } as const]
    const note = { id: 'n', number: '1', referenceIds: ['r'], content }
    const one = section(
      { id: 'een', role: 'hoofdstuk', notes: [note] },
      h('p', { id: 'r' })
    )
    const text = await document(publicationOf(one), 'een.xhtml')
    expect(text).toMatch(
      /<p><span class="note-number">1<\/span> <\/p><ul>.*<\/ul><p>.*terug/
    )
  })
})

/** EPUB 3.3, 7 (https://www.w3.org/TR/epub-33/#sec-nav). */
describe('the navigation document', () => {
  it('nests the contents, without links or notes inside the links', async () => {
    const link = h('a', { id: 'a', href: '#een' }, 'Een')
    const reference = h('a', { className: ['note-reference'], href: '#n' }, '1')
    const titleContent = [link, reference, h('em', { id: 'b' }, ' titel')]
    const one = section({
      id: 'een',
      role: 'hoofdstuk',
      title: 'Een titel',
      titleContent
    })
    expect(await document(publicationOf(one), 'nav.xhtml')).toContain(
      '<li><a href="een.xhtml">Een<em> titel</em></a></li>'
    )
    const nested = await document(publication, 'nav.xhtml')
    expect(nested.replace(/\n/g, '')).toContain(
      '<li><a href="deel-1.xhtml">Deel 1: Leren</a><ol>' +
        '<li><a href="hoofdstuk-1.xhtml">Hoofdstuk 1: Leren &#x26; <em>sturen</em></a><ol>' +
        '<li><a href="hoofdstuk-1.xhtml#op-weg"><span>Op weg</span></a><ol>' +
        '<li><a href="hoofdstuk-1.xhtml#verder">Verder</a></li></ol></li></ol></li></ol></li>'
    )
  })

  it('has landmarks for what the spine has', async () => {
    expect(landmarks(await document(publication, 'nav.xhtml'))).toEqual([
      'titlepage titelpagina.xhtml',
      'toc nav.xhtml',
      'bodymatter inleiding.xhtml',
      'bibliography literatuur.xhtml'
    ])
    const preface = section({ id: 'voorwoord', role: 'voorwoord' })
    expect(await document(publicationOf(preface), 'nav.xhtml')).not.toContain('landmarks')
  })

  it('lists figures and tables by their captions, for the reading system', async () => {
    const nav = await document(publication, 'nav.xhtml')
    expect(listOf(nav, 'loi')).toEqual([
      'inleiding.xhtml#figuur-1 Figuur 1. Twee kringen',
      'hoofdstuk-1.xhtml#figuur-2 Figuur 2. Het plein'
    ])
    expect(listOf(nav, 'lot')).toEqual(['hoofdstuk-1.xhtml#tabel-1 Tabel 1. Steden'])
    const plain = publicationOf(section({ id: 'een', role: 'hoofdstuk' }))
    expect(await document(plain, 'nav.xhtml')).not.toMatch(/"lo[it]"/)
  })

  it('stands in the spine where the contents stand, and only then', async () => {
    expect(await spineOf(publication.spine)).toEqual([
      'titelpagina.xhtml',
      'nav.xhtml',
      'inleiding.xhtml',
      'deel-1.xhtml',
      'hoofdstuk-1.xhtml',
      'literatuur.xhtml'
    ])
    const one = section({ id: 'een', role: 'hoofdstuk' })
    expect(await spineOf([one])).toEqual(['een.xhtml'])
  })

  it('has the entries of the NCX', async () => {
    const nav = await document(publication, 'nav.xhtml')
    const ncx = await document(publication, 'toc.ncx')
    const [contents = ''] = nav.split('</nav>')
    const links = [...contents.matchAll(/<a href="([^"]+)"/g)].map((found) => found[1])
    expect([...ncx.matchAll(/<content src="([^"]+)"/g)].map((found) => found[1])).toEqual(
      links
    )
    expect(links).toHaveLength(6)
  })

  it('names an entry by its number where there is no label', async () => {
    const one = section({ id: 'een', role: 'hoofdstuk', title: 'Een', number: '1.1' })
    const nav = await document(
      { ...publicationOf(one), contents: [entry(one)] },
      'nav.xhtml'
    )
    expect(nav).toContain('<a href="een.xhtml">1.1 Een</a>')
  })
})

function listOf(nav: string, type: string): string[] {
  const [, list = ''] = nav.split(`epub:type="${type}" hidden=""`)
  const [items = ''] = list.split('</nav>')
  return [...items.matchAll(/<a href="([^"]+)">([^<]+)/g)].map((found) =>
    found.slice(1, 3).join(' ')
  )
}

function landmarks(nav: string): string[] {
  const [, hidden = ''] = nav.split('epub:type="landmarks" hidden=""')
  const links = hidden.matchAll(/<a epub:type="(\w+)" href="([^"]+)"/g)
  return [...links].map((found) => found.slice(1, 3).join(' '))
}

async function spineOf(spine: readonly Section[]): Promise<(string | undefined)[]> {
  const opf = await document({ ...publication, spine, contents: [] }, 'package.opf')
  const items = [...opf.matchAll(/<item id="([^"]+)" href="([^"]+)"/g)]
  const hrefs = new Map(items.map(([, id, href]) => [id, href]))
  return [...opf.matchAll(/idref="([^"]+)"/g)].map(([, id]) => hrefs.get(id))
}
