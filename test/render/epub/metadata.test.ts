import { h, s } from 'hastscript'
import type { ElementContent } from 'hast'
import { describe, expect, it } from 'vitest'
import type { Publication } from '../../../pipeline/model/publication.ts'
import { accessibilityMetadata } from '../../../pipeline/render/epub/accessibility-metadata.ts'
import { publication, publicationOf, section } from './example.ts'
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

  it('claims no conformance', async () => {
    expect(await document(publication, 'package.opf')).not.toContain('conformsTo')
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

/** EPUB Accessibility 1.1, 3.2 (https://www.w3.org/TR/epub-a11y-11/#sec-disc-package). */
describe('the accessibility metadata', () => {
  it('of plain text speaks of no images', () => {
    const facts = accessibility(h('p', 'x'))
    expect(facts.accessMode).toEqual(['textual'])
    expect(facts.accessModeSufficient).toEqual(['textual'])
    expect(facts.accessibilityFeature).toEqual(always)
    expect(facts.accessibilityHazard).toEqual(['none'])
    expect(facts.accessibilitySummary?.[0]).toContain('Er zijn geen afbeeldingen.')
  })

  it('of described images says that the text is enough', () => {
    const facts = accessibility(
      h('img', { src: 'a', alt: 'Een plein' }),
      s('svg', { role: 'img', ariaLabel: 'Kringen' }),
      s('svg', s('title', 'Kringen')),
      h('img', { src: 'b', alt: '' })
    )
    expect(facts.accessMode).toEqual(['textual', 'visual'])
    expect(facts.accessModeSufficient).toEqual(['textual', 'textual,visual'])
    expect(facts.accessibilityFeature).toEqual([...always, 'alternativeText'])
    expect(facts.accessibilitySummary?.[0]).toContain('Alle afbeeldingen (3) hebben')
  })

  it.each([
    ['an image without alt', h('img', { src: 'a' })],
    ['an image with a blank alt', h('img', { src: 'a', alt: ' ' })],
    ['a drawing without label', s('svg', s('path'))],
    ['a drawing with an empty label', s('svg', { ariaLabel: '' })]
  ])('counts %s', (_, undescribed) => {
    const facts = accessibility(
      h('p', h('img', { src: 'a', alt: 'Een plein' })),
      undescribed
    )
    expect(facts.accessModeSufficient).toEqual(['textual,visual'])
    expect(facts.accessibilityFeature).toEqual(always)
    expect(facts.accessibilitySummary?.[0]).toContain('Van de 2 afbeeldingen hebben er 1')
  })

  it('of decoration claims no alternative texts', () => {
    const facts = accessibility(
      h('img', { src: 'a', alt: '' }),
      s('svg', { ariaHidden: 'true' }, s('path'))
    )
    expect(facts.accessMode).toEqual(['textual', 'visual'])
    expect(facts.accessModeSufficient).toEqual(['textual', 'textual,visual'])
    expect(facts.accessibilityFeature).toEqual(always)
  })

  it('looks into notes as well', () => {
    const note = {
      id: 'n',
      number: '1',
      referenceIds: ['r'],
      content: [h('img', { src: 'a' })]
    }
    const one = section({ id: 'een', role: 'hoofdstuk', notes: [note] })
    expect(factsOf(publicationOf(one)).accessMode).toEqual(['textual', 'visual'])
  })
})

const always = [
  'structuralNavigation',
  'tableOfContents',
  'readingOrder',
  'displayTransformability',
  'ARIA'
]

type Facts = Partial<
  Record<
    | 'accessMode'
    | 'accessModeSufficient'
    | 'accessibilityFeature'
    | 'accessibilityHazard'
    | 'accessibilitySummary',
    string[]
  >
>

function accessibility(...content: ElementContent[]): Facts {
  return factsOf(publicationOf(section({ id: 'een', role: 'hoofdstuk' }, ...content)))
}

function factsOf(of: Publication): Facts {
  const pairs = accessibilityMetadata({ ...of, bibliography: [] })
  const byName = Map.groupBy(pairs, ([name]) => name.replace('schema:', ''))
  return Object.fromEntries(
    [...byName].map(([name, values]) => [name, values.map(([, value]) => value)])
  )
}

function refinements(opf: string): string[] {
  const pattern = /<meta refines="([^"]+)" property="([^"]+)"[^>]*>([^<]*)/g
  return [...opf.matchAll(pattern)].map((found) => found.slice(1, 4).join(' '))
}
