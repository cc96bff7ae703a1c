import type { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { PublicationMetadata } from '../../../pipeline/read/publication-metadata.ts'
import { renderCatalogue } from '../../../pipeline/render/catalogue/index.ts'
import { element, elements, fileAt, metaContents, text } from '../html/page-query.ts'
import { smallOptions, smallPublication } from '../html/small-publication.ts'
import { smallEntry } from './small-entry.ts'

const baseUrl = 'https://example.org/catalogus/'

describe('Highwire', () => {
  test('names title, date and the first publisher without a comma', () => {
    const page = landing()
    expect(metaContents(page, 'citation_title')).toEqual([
      'Samen lezen: een proef van twee bladzijden'
    ])
    expect(metaContents(page, 'citation_publication_date')).toEqual(['2011'])
    expect(metaContents(page, 'citation_technical_report_institution')).toEqual([
      'Ministerie van Proeven'
    ])
  })

  test('a date has slashes and no leading zeros', () => {
    expect(
      metaContents(landing({ issued: '2011-05-08' }), 'citation_publication_date')
    ).toEqual(['2011/5/8'])
  })

  test('cuts a publisher at a comma, where Zotero would see two persons', () => {
    const publishers = [
      { name: 'Bureau A, afdeling B', abbreviation: 'AB', unit: undefined }
    ]
    expect(
      metaContents(landing({ publishers }), 'citation_technical_report_institution')
    ).toEqual(['Bureau A'])
  })

  test('identifiers are told apart by their scheme', () => {
    const identifiers = ['urn:isbn:9789012345678', 'doi:10.5555/proef']
    const page = landing({ identifiers })
    expect(metaContents(page, 'citation_isbn')).toEqual(['9789012345678'])
    expect(metaContents(page, 'citation_doi')).toEqual(['10.5555/proef'])
    expect(metaContents(landing(), 'citation_isbn')).toEqual([])
  })
})

describe('addresses', () => {
  test('are absolute when the site has one, and the PDF is in the folder of the page', () => {
    const page = landing({}, baseUrl)
    const address = `${baseUrl}samen-lezen/`
    expect(element(page, 'link', { rel: 'canonical' }).properties.href).toBe(address)
    expect(metaContents(page, 'citation_pdf_url')).toEqual([`${address}samen-lezen.pdf`])
    expect(metaContents(page, 'og:url')).toEqual([address])
    expect(metaContents(page, 'DC.identifier')).toContain(address)
  })

  test('are left out when it has none', () => {
    const page = landing()
    expect(String(page)).not.toContain('rel="canonical"')
    expect(metaContents(page, 'citation_pdf_url')).toEqual([])
    expect(metaContents(page, 'og:url')).toEqual([])
  })
})

test('Dublin Core has one element for each tag and publisher', () => {
  const page = landing()
  expect(metaContents(page, 'DC.subject')).toEqual(['netwerken', 'samen werken'])
  expect(metaContents(page, 'DC.publisher')).toHaveLength(2)
  expect(metaContents(page, 'DCTERMS.issued')).toEqual(['2011'])
})

test('Open Graph writes the language with an underscore', () => {
  expect(metaContents(landing(), 'og:locale')).toEqual(['nl_NL'])
  expect(metaContents(landing(), 'book:tag')).toEqual(['netwerken', 'samen werken'])
})

test('Open Graph shows the cover when the site has an address', () => {
  const cover = {
    fileName: 'omslag.png',
    mediaType: 'image/png',
    bytes: new Uint8Array([1]),
    width: 1248,
    height: 1808,
    alternativeText: 'Omslag: Samen lezen.'
  }
  const entry = { ...smallEntry(smallPublication()), cover }
  const files = renderCatalogue([entry], smallOptions(undefined, baseUrl))
  const page = fileAt(files, 'samen-lezen/index.html')
  expect(metaContents(page, 'og:image')).toEqual([`${baseUrl}samen-lezen/omslag.png`])
  expect(metaContents(page, 'og:image:alt')).toEqual(['Omslag: Samen lezen.'])
  expect(metaContents(landing({}, baseUrl), 'og:image')).toEqual([])
})

test('metadata that look like markup are shown as text', () => {
  const title = 'Lezen </title><script>alert("1")</script>'
  const page = landing({
    title,
    abstract: '<img src=x onerror=alert(1)>',
    editionNote: '</p><script>x</script>',
    subjects: ['"><script>', 'a & b'],
    publishers: [{ name: '<b>Uitgever</b>', abbreviation: undefined, unit: undefined }]
  })
  expect(elements(page, 'script')).toEqual([])
  expect(elements(page, 'img')).toEqual([])
  expect(elements(page, 'b')).toEqual([])
  expect(text(element(page, 'h1'))).toBe(title)
  expect(text(element(page, 'title'))).toContain(title)
  expect(metaContents(page, 'DC.subject')).toEqual(['"><script>', 'a & b'])
})

function landing(changes: Partial<PublicationMetadata> = {}, base?: string): VFile {
  const options = smallOptions(undefined, base)
  const files = renderCatalogue([smallEntry(smallPublication(changes))], options)
  return fileAt(files, 'samen-lezen/index.html')
}
