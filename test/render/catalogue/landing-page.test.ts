import type { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { RenderOptions } from '../../../pipeline/options.ts'
import type { PublicationMetadata } from '../../../pipeline/read/publication-metadata.ts'
import { renderCatalogue } from '../../../pipeline/render/catalogue/index.ts'
import { renderRecords } from '../../../pipeline/render/records/index.ts'
import { element, elements, fileAt, metaContents, text } from '../html/page-query.ts'
import { smallOptions, smallPublication } from '../html/small-publication.ts'
import { smallEntry } from './small-entry.ts'

describe('order', () => {
  test('is that of the page of 2011, with the note on the edition before the abstract', () => {
    const words = text(element(landing(), 'main'))
    const parts = [
      'Samen lezen',
      'een proef van twee bladzijden',
      '(2011). Samen lezen: een proef van twee bladzijden.',
      'De tekst is nieuw geschreven.',
      'Eerste alinea over lezen.',
      'Uitgever(s)',
      'Download(s)',
      'Auteur(s)',
      'Tags',
      'Toegankelijkheid',
      'Citeren'
    ]
    const places = parts.map((part) => words.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test('paragraphs of the abstract are paragraphs', () => {
    const abstract = element(landing(), 'div', { className: 'abstract' })
    expect(elements(abstract, 'p').map(text)).toEqual([
      'Eerste alinea over lezen.',
      'Tweede alinea over leren.'
    ])
  })

  test('publishers are a list, and no comma stays behind', () => {
    expect(itemsOf(landing(), 'landing-uitgevers')).toEqual([
      'Ministerie van Proeven (MvP), directie Lezen, Leren en Schrijven',
      'Instituut voor Voorbeelden'
    ])
  })
})

describe('authors', () => {
  test('of a record without them are not made up', () => {
    const page = landing()
    const section = element(page, 'section', { className: 'landing-auteurs' })
    expect(elements(section, 'p').map(text)).toEqual([
      'Het catalogusrecord noemt bij deze publicatie geen persoonlijke auteur. ' +
        'Kies een uitgever om meer publicaties van die organisatie te zien.'
    ])
    expect(elements(section, 'li')).toEqual([])
    expect(metaContents(page, 'citation_author')).toEqual([])
    expect(metaContents(page, 'DC.creator')).toEqual([])
  })

  test('are named as they are spoken; editors are no authors', () => {
    const page = landing({
      contributors: [
        {
          name: { kind: 'person', given: 'Jo', particle: 'van den', family: 'Berg' },
          role: 'aut'
        },
        { name: { kind: 'organisation', name: 'Bureau Proef, Den Haag' }, role: 'edt' }
      ]
    })
    expect(itemsOf(page, 'landing-auteurs')).toEqual([
      'Jo van den Berg',
      'Bureau Proef, Den Haag (redactie)'
    ])
    expect(metaContents(page, 'citation_author')).toEqual(['Jo van den Berg'])
    expect(metaContents(page, 'citation_editor')).toEqual(['Bureau Proef'])
  })
})

describe('accessibility', () => {
  test('is told from the facts and the claims of this build', () => {
    const section = element(landing(), 'section', {
      className: 'landing-toegankelijkheid'
    })
    expect(elements(section, 'dt').map(text)).toContain('Manieren van lezen')
    expect(elements(section, 'dd').map(text)).toContain('De pdf: PDF/UA-1, PDF/A-2a.')
    expect(elements(section, 'a')).toEqual([])
  })

  test('links to the report of who judged it', () => {
    const page = landing({
      accessibility: {
        certifiedBy: 'De Keurder',
        report: 'https://example.org/rapport',
        summary: undefined
      }
    })
    const section = element(page, 'section', { className: 'landing-toegankelijkheid' })
    expect(elements(section, 'a')[0]?.properties['href']).toBe(
      'https://example.org/rapport'
    )
  })
})

describe('downloads', () => {
  test('say format, size and number of pages', () => {
    expect(itemsOf(landing(), 'landing-downloads')).toEqual([
      'Download PDF (1,2 MB, 92 pagina’s, PDF/UA-1, PDF/A-2a)',
      'Download EPUB (384 kB, EPUB 3.3)',
      'Lees online',
      'Alles op één pagina'
    ])
  })

  test.each([
    [
      ['pdf', 'catalogue'],
      ['Download PDF (1,2 MB, 92 pagina’s, PDF/UA-1, PDF/A-2a)'],
      false
    ],
    [['epub', 'catalogue'], ['Download EPUB (384 kB, EPUB 3.3)'], false],
    [['html', 'records', 'catalogue'], ['Lees online', 'Alles op één pagina'], true],
    [['catalogue'], [], false]
  ] as const)('of a build of %j are only what it made', (formats, items, hasRecords) => {
    const page = landing({}, smallOptions(formats))
    expect(itemsOf(page, 'landing-downloads')).toEqual(items)
    const hrefs = elements(page).map(({ properties }) => String(properties.href))
    expect(hrefs.includes('record.ris')).toBe(hasRecords)
    expect(hrefs.includes('samen-lezen.pdf')).toBe(items.join().includes('PDF'))
    expect(hrefs.includes('lezen/index.html')).toBe(items.join().includes('Lees'))
  })

  test('that are not there are said to be not there', () => {
    const page = landing({}, smallOptions(['catalogue']))
    expect(text(element(page, 'section', { className: 'landing-downloads' }))).toContain(
      'nog geen bestanden'
    )
  })
})

test('tags lead to the publications that have them', () => {
  const list = element(landing(), 'ul', { className: 'tags' })
  expect(elements(list, 'a').map((link) => [link.properties.href, text(link)])).toEqual([
    ['../tags/netwerken/index.html', 'netwerken'],
    ['../tags/samen-werken/index.html', 'samen werken']
  ])
})

test('publishers and authors lead to all that the catalogue has of them', () => {
  const name = { kind: 'person', given: 'Jo', particle: 'de', family: 'Wit' } as const
  const page = landing({ contributors: [{ name, role: 'aut' }] })
  const hrefs = ['landing-uitgevers', 'landing-auteurs'].flatMap((className) =>
    elements(element(page, 'section', { className }), 'a').map(
      (link) => link.properties.href
    )
  )
  expect(hrefs).toEqual([
    '../auteurs/ministerie-van-proeven/index.html',
    '../auteurs/instituut-voor-voorbeelden/index.html',
    '../auteurs/jo-de-wit/index.html'
  ])
})

describe('citing', () => {
  const publication = smallPublication()
  const records = new Map(
    renderRecords(publication, smallOptions()).map((file) => [
      file.basename?.replace('record.', '') ?? '',
      String(file)
    ])
  )
  const files = renderCatalogue([{ ...smallEntry(publication), records }], smallOptions())
  const page = fileAt(files, 'samen-lezen/index.html')

  test('gives the line of the catalogue and those of other styles', () => {
    const list = element(page, 'dl', { className: 'citations' })
    expect(elements(list, 'dt').map(text)).toEqual([
      'Zoals deze catalogus',
      'APA (Nederlands)',
      'Chicago',
      'Vancouver'
    ])
    const lines = elements(list, 'dd').map(text)
    expect(lines[0]).toMatch(/^\(2011\)\. Samen lezen: een proef van twee bladzijden\./u)
    expect(lines[1]).toContain('Samen lezen')
    expect(lines[1]).toContain('2011')
  })

  test('shows BibTeX and RIS as they are in the files', () => {
    const texts = elements(page, 'pre').map((pre) => text(pre))
    expect(texts[0]).toMatch(/^TY - RPRT/u)
    expect(texts[1]).toMatch(/^@(?:techreport|book|misc)\{samen-lezen,/u)
  })
})

test('records to cite from stand beside the page', () => {
  const records = element(landing(), 'ul', { className: 'records' })
  expect(elements(records, 'a').map((link) => link.properties.href)).toEqual([
    'record.ris',
    'record.bibtex.bib',
    'record.csl.json'
  ])
})

function landing(
  changes: Partial<PublicationMetadata> = {},
  options: RenderOptions = smallOptions()
): VFile {
  const files = renderCatalogue([smallEntry(smallPublication(changes))], options)
  return fileAt(files, 'samen-lezen/index.html')
}

function itemsOf(page: VFile, className: string): string[] {
  return elements(element(page, 'section', { className }), 'li').map(text)
}
