import { describe, expect, it } from 'vitest'
import { publication } from './example.ts'
import { document, unpacked } from './unpacked.ts'

/** EPUB 3.3, 5.5 (https://www.w3.org/TR/epub-33/#sec-pkg-metadata). */
describe('the package document', () => {
  it('has every fact of the metadata, in order', async () => {
    const opf = await document(publication, 'package.opf')
    const found = [...opf.matchAll(/<dc:(\w+)(?: id="[\w-]+")?>([^<]*)</g)]
    expect(found.map(([, name, value]) => `${name}: ${value}`)).toEqual([
      'identifier: urn:uuid:0f6c3a3e-6f55-5c7b-9c8e-3f8d4a1b2c3d',
      'identifier: https://example.org/leren-in-de-wijk/',
      'title: Leren in de wijk',
      'title: verslag van twee jaar',
      'language: nl-NL',
      'creator: Jan van den Berg',
      'contributor: Bureau Kade',
      'publisher: Ministerie van Voorbeelden (VB), directie Wijken',
      'publisher: Instituut X &#x26; Y',
      'date: 2011',
      'subject: wijkaanpak',
      'subject: leren &#x26; sturen',
      'description: Eerste alinea.\n\nTweede &#x3C; alinea.'
    ])
  })

  it('makes the first identifier the unique one, also in the NCX', async () => {
    const [unique = ''] = publication.metadata.identifiers
    const opf = await document(publication, 'package.opf')
    expect(opf).toContain('unique-identifier="publication-id"')
    expect(opf).toContain(`<dc:identifier id="publication-id">${unique}<`)
    const ncx = await document(publication, 'toc.ncx')
    expect(ncx).toContain(`<meta name="dtb:uid" content="${unique}"/>`)
  })

  it('refines titles and names', async () => {
    const opf = await document(publication, 'package.opf')
    expect(refinements(opf)).toEqual([
      '#title-1 title-type main',
      '#title-1 display-seq 1',
      '#title-2 title-type subtitle',
      '#title-2 display-seq 2',
      '#contributor-1 role aut',
      '#contributor-1 file-as Berg, Jan van den',
      '#contributor-2 role edt'
    ])
  })

  it('says the date of the build once, in UTC and whole seconds', async () => {
    const opf = await document(publication, 'package.opf')
    const found = [...opf.matchAll(/"dcterms:modified">([^<]*)/g)].map(
      ([, value]) => value
    )
    expect(found).toEqual(['2026-03-29T02:30:40Z'])
  })

  it('cites the publication as the catalogue does', async () => {
    const opf = await document(publication, 'package.opf')
    expect(opf).toContain(
      '<meta property="dcterms:bibliographicCitation">Berg, J. van den (2011). Leren in de ' +
        'wijk: verslag van twee jaar. Den Haag: Ministerie van Voorbeelden (VB), directie Wijken.<'
    )
  })

  it('leaves out what is not known', async () => {
    const metadata = {
      ...publication.metadata,
      subtitle: undefined,
      contributors: [],
      abstract: ''
    }
    const opf = await document({ ...publication, metadata }, 'package.opf')
    expect(opf).not.toMatch(/subtitle|dc:creator|dc:description|dc:rights|undefined/)
  })

  it('lists every file once, and the properties of what is in it', async () => {
    const files = [...(await unpacked(publication)).keys()]
    const opf = await document(publication, 'package.opf')
    const hrefs = [...opf.matchAll(/<item [^>]*href="([^"]+)"/g)].map((found) => found[1])
    expect(hrefs.map((href) => `EPUB/${href}`).sort()).toEqual(
      files.filter((path) => /^EPUB\/(?!package\.opf)/.test(path))
    )
    const properties = [...opf.matchAll(/href="([^"]+)"[^>]*properties="([^"]+)"/g)]
    expect(properties.map(([, href, value]) => `${href} ${value}`)).toEqual([
      'nav.xhtml nav',
      'inleiding.xhtml svg'
    ])
  })
})

function refinements(opf: string): string[] {
  const pattern = /<meta refines="([^"]+)" property="([^"]+)"[^>]*>([^<]*)/g
  return [...opf.matchAll(pattern)].map((found) => found.slice(1, 4).join(' '))
}
