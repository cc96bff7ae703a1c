import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import type { VFile } from 'vfile'
import type { RenderOptions } from '../../../pipeline/options.ts'
import type { CatalogueMetadata } from '../../../pipeline/read/publication-metadata.ts'
import { renderCatalogue } from '../../../pipeline/render/catalogue/index.ts'
import { elements, fileAt } from '../html/page-query.ts'
import { smallOptions, smallPublication } from '../html/small-publication.ts'
import { smallEntry } from './small-entry.ts'
import { zoteroItem } from './zotero.ts'

const baseUrl = 'https://example.org/catalogus/'
const landingUrl = `${baseUrl}samen-lezen/`
const files = render({ baseUrl })
const landing = fileAt(files, 'samen-lezen/index.html')

describe('Zotero', () => {
  test('takes the landing page for a report with its institution, PDF and tags', () => {
    expect(zoteroItem(landing)).toEqual({
      translator: 'Embedded Metadata',
      itemType: 'report',
      title: 'Samen lezen: een proef van twee bladzijden',
      date: '2011',
      institution: 'Ministerie van Proeven',
      creators: [],
      tags: ['netwerken', 'samen werken'],
      pdf: `${landingUrl}samen-lezen.pdf`
    })
  })

  test('takes a list for the items in it', () => {
    expect(zoteroItem(fileAt(files, 'index.html')).translator).toBe('COinS')
  })
})

describe('schema.org', () => {
  test('says of the landing page what the record says', () => {
    const [work, breadcrumbs] = jsonLdOf(landing)
    expect(work).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Report',
      '@id': `${landingUrl}#werk`,
      name: 'Samen lezen',
      datePublished: '2011',
      keywords: ['netwerken', 'samen werken'],
      publisher: [
        {
          '@type': 'GovernmentOrganization',
          name: 'Ministerie van Proeven',
          department: { name: 'directie Lezen, Leren en Schrijven' }
        },
        { '@type': 'Organization', name: 'Instituut voor Voorbeelden' }
      ],
      encoding: [
        {
          encodingFormat: 'application/pdf',
          contentUrl: `${landingUrl}samen-lezen.pdf`
        },
        { encodingFormat: 'application/epub+zip' }
      ]
    })
    expect(work).not.toHaveProperty('author')
    expect(breadcrumbs).toMatchObject({ '@type': 'BreadcrumbList' })
  })

  test('says of a list what is in it', () => {
    expect(jsonLdOf(fileAt(files, 'tags/netwerken/index.html'))[0]).toMatchObject({
      '@type': 'CollectionPage',
      mainEntity: {
        numberOfItems: 1,
        itemListElement: [{ position: 1, url: landingUrl }]
      }
    })
  })

  test('a title cannot end its script', () => {
    const title = '</script><script>alert(1)</script>'
    const page = fileAt(render({ baseUrl }, title), 'samen-lezen/index.html')
    expect(jsonLdOf(page)[0]).toMatchObject({ name: title })
  })
})

describe('Signposting', () => {
  test('leads to records, files and types, but promises no persistent identifier', () => {
    const links = elements(landing, 'link').map(({ properties }) => [
      String(properties['rel']),
      properties.href
    ])
    expect(links).toEqual(
      expect.arrayContaining([
        ['describedby', 'record.ris'],
        ['item', 'samen-lezen.pdf'],
        ['item', 'lezen/index.html'],
        ['type', 'https://schema.org/AboutPage'],
        ['linkset', 'linkset.json']
      ])
    )
    expect(links.map(([rel]) => rel)).not.toContain('cite-as')
  })

  test('has the same links in the linkset, with the way back', () => {
    const { linkset } = JSON.parse(String(fileAt(files, 'samen-lezen/linkset.json')))
    expect(linkset[0]).toMatchObject({
      anchor: landingUrl,
      item: [
        { href: `${landingUrl}samen-lezen.pdf`, type: 'application/pdf' },
        { href: `${landingUrl}samen-lezen.epub`, type: 'application/epub+zip' },
        { href: `${landingUrl}lezen/index.html`, type: 'text/html' }
      ]
    })
    expect(linkset).toContainEqual({
      anchor: `${landingUrl}samen-lezen.pdf`,
      collection: [{ href: landingUrl, type: 'text/html' }]
    })
  })
})

describe('feeds', () => {
  test('Atom has each publication with its files', () => {
    const feed = String(fileAt(files, 'atom.xml'))
    expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl-NL">')
    expect(feed).toContain(`<id>${landingUrl}</id>`)
    expect(feed).toContain('<updated>2026-11-23T00:00:00Z</updated>')
    expect(feed).toContain(
      `<link rel="enclosure" type="application/epub+zip" length="384210" href="${landingUrl}samen-lezen.epub"/>`
    )
  })

  test('OPDS offers the files', () => {
    const feed = JSON.parse(String(fileAt(files, 'opds.json')))
    expect(feed.links[0]).toEqual({
      rel: 'self',
      href: `${baseUrl}opds.json`,
      type: 'application/opds+json'
    })
    expect(feed.publications[0].links[1]).toMatchObject({
      rel: 'http://opds-spec.org/acquisition/open-access',
      href: `${landingUrl}samen-lezen.epub`
    })
  })
})

describe('sitemap', () => {
  test('has the pages with their day, and robots.txt names it', () => {
    const sitemap = String(fileAt(files, 'sitemap.xml'))
    expect(sitemap).toContain(
      `<url><loc>${landingUrl}</loc><lastmod>2026-11-23</lastmod></url>`
    )
    expect(sitemap).toContain(`<loc>${landingUrl}lezen/hoofdstuk-1.html</loc>`)
    for (const path of ['404.html', 'zoeken/', 'oud/', 'volledig.html']) {
      expect(sitemap).not.toContain(`${path}</loc>`)
    }
    expect(String(fileAt(files, 'robots.txt'))).toContain(
      `Sitemap: ${baseUrl}sitemap.xml`
    )
  })

  test('tells the Woo index of the files when asked', () => {
    const diwoo = {
      organisation: 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1034',
      organisationName: 'Ministerie van Proeven',
      category: 'onderzoeksrapporten'
    }
    const sitemap = String(fileAt(render({ baseUrl, diwoo }), 'sitemap.xml'))
    expect(sitemap).toContain(
      'xmlns:diwoo="https://standaarden.overheid.nl/diwoo/metadata/"'
    )
    expect(sitemap).toMatch(
      /<loc>[^<]*samen-lezen\.pdf<\/loc><lastmod>2026-11-23<\/lastmod><diwoo:Document>/u
    )
    expect(sitemap).toContain(
      '<diwoo:informatiecategorie resource="https://identifier.overheid.nl/tooi/def/thes/kern/c_fdaee95e">'
    )
    expect(String(fileAt(files, 'sitemap.xml'))).not.toContain('diwoo')
  })
})

describe('a site without an address', () => {
  const plain = render({})

  test('has no sitemap, and feeds with relative links', () => {
    expect(plain.map(({ path }) => path)).not.toContain('sitemap.xml')
    expect(String(fileAt(plain, 'robots.txt'))).not.toContain('Sitemap')
    expect(String(fileAt(plain, 'atom.xml'))).toMatch(/<id>urn:uuid:[0-9a-f-]{36}<\/id>/u)
    expect(String(fileAt(plain, 'atom.xml'))).toContain('href="samen-lezen/index.html"')
    const { linkset } = JSON.parse(String(fileAt(plain, 'samen-lezen/linkset.json')))
    expect(linkset[0]).toMatchObject({
      anchor: 'index.html',
      describedby: expect.arrayContaining([
        { href: 'record.ris', type: 'application/x-research-info-systems' }
      ])
    })
  })
})

describe('addresses that are no more', () => {
  test('lead to the publication', () => {
    const page = fileAt(files, 'oud/boekje/index.html')
    const refresh = elements(page, 'meta').find(
      ({ properties }) => properties['httpEquiv'] !== undefined
    )
    expect(refresh?.properties['content']).toBe('0; url=../../samen-lezen/index.html')
    expect(String(page)).toContain(`<link rel="canonical" href="${landingUrl}">`)
  })

  test('others get a page whose links work in any folder', () => {
    expect(String(fileAt(files, '404.html'))).toContain('<base href="/catalogus/">')
    expect(String(fileAt(render({}), '404.html'))).not.toContain('<base')
  })
})

function render(changes: Partial<CatalogueMetadata>, title?: string): VFile[] {
  const small = smallOptions()
  const redirects = [{ from: 'oud/boekje', to: 'samen-lezen' }]
  const options: RenderOptions = {
    ...small,
    catalogue: { ...small.catalogue, redirects, ...changes }
  }
  const publication = smallPublication(title === undefined ? {} : { title })
  const others = ['lezen/hoofdstuk-1.html', 'lezen/volledig.html'].map(
    (path) => `samen-lezen/${path}`
  )
  return renderCatalogue([smallEntry(publication)], options, others)
}

function jsonLdOf(page: VFile): unknown[] {
  return elements(page, 'script')
    .filter(({ properties }) => properties['type'] === 'application/ld+json')
    .map((script) => JSON.parse(scriptText(script)) as unknown)
}

function scriptText({ children }: Element): string {
  const [text] = children
  return text?.type === 'text' ? text.value : ''
}
