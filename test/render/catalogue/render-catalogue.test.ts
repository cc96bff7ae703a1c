import { describe, expect, test } from 'vitest'
import type { RenderOptions } from '../../../pipeline/options.ts'
import type { CatalogueRecord } from '../../../pipeline/read/publication-metadata.ts'
import { fileSize } from '../../../pipeline/render/file-size.ts'
import { renderCatalogue } from '../../../pipeline/render/catalogue/index.ts'
import { renderHtml } from '../../../pipeline/render/html/index.ts'
import { renderAssets } from '../../../pipeline/render/web/render-assets.ts'
import { slugOf } from '../../../pipeline/render/web/slug.ts'
import { isPage, linkFaults, pageFaults } from '../html/page-faults.ts'
import { element, elements, fileAt, text } from '../html/page-query.ts'
import { smallOptions, smallPublication } from '../html/small-publication.ts'
import { smallEntry } from './small-entry.ts'

const record: CatalogueRecord = {
  id: 'elders',
  title: 'Elders <b>gelezen</b>',
  subtitle: undefined,
  type: 'article-journal',
  contributors: [
    {
      name: { kind: 'person', given: 'Jo', particle: 'van der', family: 'Berg' },
      role: 'aut'
    }
  ],
  publishers: [],
  place: undefined,
  issued: '2012-03',
  language: 'nl-NL',
  subjects: ['Netwerken'],
  abstract: undefined,
  url: 'https://www.example.org/elders?a=1&b=2'
}
const options = withRecords([record])
const publication = smallPublication({
  subjects: ['netwerken', 'samen werken', 'c#', 'c+']
})
const other = {
  ...smallPublication({ title: 'Ander werk', issued: '2009', subjects: ['Netwerken'] }),
  slug: 'ander-werk'
}
const files = renderCatalogue([smallEntry(publication), smallEntry(other)], options)
const index = fileAt(files, 'index.html')

describe('catalogue', () => {
  test('is a list for each order, year, type, tag and name, and landing pages', () => {
    expect(files.map((file) => file.path.replace(/\/index\.html$/u, '/'))).toEqual([
      'index.html',
      'oudste-eerst/',
      'op-titel/',
      'jaren/2012/',
      'jaren/2011/',
      'jaren/2009/',
      'soorten/artikelen/',
      'soorten/rapporten/',
      'tags/',
      expect.stringMatching(/^tags\/c-[0-9a-f]{8}\/$/u),
      expect.stringMatching(/^tags\/c-[0-9a-f]{8}\/$/u),
      'tags/netwerken/',
      'tags/samen-werken/',
      'auteurs/',
      'auteurs/jo-van-der-berg/',
      'auteurs/instituut-voor-voorbeelden/',
      'auteurs/ministerie-van-proeven/',
      'zoeken/',
      'samen-lezen/',
      'ander-werk/',
      'samen-lezen/linkset.json',
      'ander-werk/linkset.json',
      'atom.xml',
      'opds.json',
      'robots.txt',
      '404.html'
    ])
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
  })

  test.each(files.filter(isPage).map((page) => [page.path, page] as const))(
    '%s has no faults',
    (_, page) => {
      expect(pageFaults(page)).toEqual([])
    }
  )

  test('all links of the site arrive', () => {
    const site = [
      ...files,
      ...renderAssets(options),
      ...[publication, other].flatMap((one) => renderHtml(one, options))
    ]
    const others = [publication, other].flatMap(({ slug }) =>
      [
        `${slug}.pdf`,
        `${slug}.epub`,
        'record.ris',
        'record.bibtex.bib',
        'record.csl.json'
      ].map((name) => `${slug}/${name}`)
    )
    expect(linkFaults(site, others)).toEqual([])
  })

  test('lists title, names, year, type and where it is held', () => {
    const cards = elements(index, 'article').map((card) => [
      text(element(card, 'h3')),
      element(card, 'a').properties.href,
      text(element(card, 'p', { className: 'imprint' }))
    ])
    expect(cards).toEqual([
      [
        'Elders <b>gelezen</b>',
        'https://www.example.org/elders?a=1&b=2',
        'Jo van der Berg · 2012 · artikel · op example.org'
      ],
      [
        'Samen lezen',
        'samen-lezen/index.html',
        '2011 · rapport · Ministerie van Proeven (MvP), directie Lezen, Leren en Schrijven · ' +
          'Instituut voor Voorbeelden'
      ],
      ['Ander werk', 'ander-werk/index.html', expect.stringMatching(/^2009/u)]
    ])
  })

  test('says so when it is empty', () => {
    const empty = fileAt(renderCatalogue([], smallOptions()), 'index.html')
    expect(text(element(empty, 'main'))).toContain('nog geen publicaties')
    expect(pageFaults(empty)).toEqual([])
  })
})

describe('lists', () => {
  test('of a tag hold every publication with it, whatever the capitals', () => {
    const page = fileAt(files, 'tags/netwerken/index.html')
    expect(elements(page, 'h2').map(text)).toEqual([
      'Elders <b>gelezen</b>',
      'Samen lezen',
      'Ander werk'
    ])
  })

  test('have the COinS of each item, and landing pages have none', () => {
    const spans = elements(index, 'span').filter(({ properties }) =>
      String(properties.className).includes('Z3988')
    )
    expect(spans).toHaveLength(3)
    const fields = new URLSearchParams(String(spans[0]?.properties['title']))
    expect(fields.get('rft.atitle')).toBe('Elders <b>gelezen</b>')
    expect(fields.get('rft.au')).toBe('Jo van der Berg')
    expect(fields.get('rft_id')).toBe(record.url)
    expect(String(fileAt(files, 'samen-lezen/index.html'))).not.toContain('Z3988')
  })

  test('go on over pages of fifty', () => {
    const many = Array.from({ length: 120 }, (_, number) => ({
      ...record,
      id: `elders-${number}`,
      title: `Elders ${number}`
    }))
    const pages = renderCatalogue([], withRecords(many))
    const paths = pages.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        'pagina-2.html',
        'pagina-3.html',
        'tags/netwerken/pagina-3.html'
      ])
    )
    expect(paths).not.toContain('pagina-4.html')
    const second = fileAt(pages, 'op-titel/pagina-2.html')
    expect(elements(second, 'article')).toHaveLength(50)
    const nav = element(second, 'nav', { className: 'page-links' })
    expect(elements(nav, 'a').map((link) => [text(link), link.properties.href])).toEqual([
      ['Vorige', 'index.html'],
      ['1', 'index.html'],
      ['3', 'pagina-3.html'],
      ['Volgende', 'pagina-3.html']
    ])
    expect(pages.filter(isPage).flatMap(pageFaults)).toEqual([])
  })
})

test.each([
  ['Etienne Wenger', /^etienne-wenger$/u],
  ['René van der Lans', /^rene-van-der-lans$/u],
  ['VROM-raad', /^vrom-raad$/u],
  ['c#', /^c-[0-9a-f]{8}$/u],
  ['!', /^[0-9a-f]{8}$/u]
])('the folder of %s is %s', (name, slug) => {
  expect(slugOf(name)).toMatch(slug)
})

test.each([
  [1, '1\u00A0kB'],
  [384_210, '384\u00A0kB'],
  [999_499, '999\u00A0kB'],
  [999_500, '1\u00A0MB'],
  [1_234_567, '1,2\u00A0MB']
])('a file of %i bytes is %s', (byteLength, size) => {
  expect(fileSize(byteLength)).toBe(size)
})

function withRecords(records: readonly CatalogueRecord[]): RenderOptions {
  const small = smallOptions()
  return { ...small, catalogue: { ...small.catalogue, records } }
}
