import type { ElementContent } from 'hast'
import { h, s } from 'hastscript'
import { describe, expect, it } from 'vitest'
import type { Note, Publication } from '../../../pipeline/model/publication.ts'
import type { AccessibilityStatement } from '../../../pipeline/read/publication-metadata.ts'
import { image, publication, publicationOf, section } from './example.ts'
import { document, epubBytes } from './unpacked.ts'

const always = [
  'structuralNavigation',
  'tableOfContents',
  'readingOrder',
  'displayTransformability',
  'ARIA'
]

/** EPUB Accessibility 1.1, 3.2 (https://www.w3.org/TR/epub-a11y-11/#sec-disc-package). */
describe('the accessibility metadata', () => {
  it('of plain text speaks of no images', async () => {
    const facts = await accessibility(h('p', 'x'))
    expect(facts('accessMode')).toEqual(['textual'])
    expect(facts('accessModeSufficient')).toEqual(['textual'])
    expect(facts('accessibilityFeature')).toEqual(always)
    expect(facts('accessibilityHazard')).toEqual(['none'])
    expect(facts('accessibilitySummary')).toEqual([
      expect.stringContaining('Er zijn geen afbeeldingen.'),
      expect.stringContaining('There are no images.')
    ])
  })

  it('of described images says that the text is enough', async () => {
    const facts = await accessibility(
      h('img', { src: 'a', alt: 'Een plein' }),
      s('svg', { role: 'img', ariaLabel: 'Kringen' }),
      s('svg', s('title', 'Kringen')),
      h('img', { src: 'b', alt: '' })
    )
    expect(facts('accessMode')).toEqual(['textual', 'visual'])
    expect(facts('accessModeSufficient')).toEqual(['textual', 'textual,visual'])
    expect(facts('accessibilityFeature')).toEqual([...always, 'alternativeText'])
    expect(facts('accessibilitySummary')).toEqual([
      expect.stringContaining('Alle afbeeldingen (3) hebben'),
      expect.stringContaining('All images (3) have')
    ])
  })

  it.each([
    ['an image without alt', h('img', { src: 'a' })],
    ['an image with a blank alt', h('img', { src: 'a', alt: ' ' })],
    ['a drawing without label', s('svg', s('path'))],
    ['a drawing with an empty label', s('svg', { ariaLabel: '' })]
  ])('counts %s', async (_, undescribed) => {
    const described = h('p', h('img', { src: 'a', alt: 'Een plein' }))
    const facts = await accessibility(described, undescribed)
    expect(facts('accessModeSufficient')).toEqual(['textual,visual'])
    expect(facts('accessibilityFeature')).toEqual(always)
    const [summary] = facts('accessibilitySummary')
    expect(summary).toContain('Van de 2 afbeeldingen hebben er 1')
  })

  it('of decoration claims no alternative texts', async () => {
    const facts = await accessibility(
      h('img', { src: 'a', alt: '' }),
      s('svg', { ariaHidden: 'true' }, s('path'))
    )
    expect(facts('accessMode')).toEqual(['textual', 'visual'])
    expect(facts('accessModeSufficient')).toEqual(['textual', 'textual,visual'])
    expect(facts('accessibilityFeature')).toEqual(always)
  })

  it('looks into notes as well', async () => {
    const content = [h('p', h('img', { src: 'a' }))]
    const note: Note = { id: 'n', number: '1', referenceIds: ['r'], content }
    const one = section({ id: 'een', role: 'hoofdstuk', notes: [note] })
    const facts = await factsOf(publicationOf(one))
    expect(facts('accessMode')).toEqual(['textual', 'visual'])
  })

  it('names what there is besides: descriptions, data, formulas', async () => {
    const facts = await accessibility(
      h('details', { className: ['description'] }, h('p', 'Lang.')),
      h('details', { className: ['chart-data'] }, h('table', h('tr', h('th', 'a')))),
      h('p', h('math', { alttext: 'x' }, h('mi', 'x')))
    )
    expect(facts('accessibilityFeature')).toEqual([
      ...always,
      'longDescription',
      'MathML',
      'describedMath'
    ])
    const [dutch] = facts('accessibilitySummary')
    expect(dutch).toContain('Eén afbeelding heeft ook een uitgebreide beschrijving.')
    expect(dutch).toContain('Bij de grafiek staan de gegevens als tabel.')
    expect(dutch).toContain('Formules zijn MathML met een tekstalternatief.')
  })

  it('takes a formula without alternative for what not all can read', async () => {
    const facts = await accessibility(h('p', h('math', h('mi', 'x'))))
    expect(facts('accessModeSufficient')).toEqual([])
    expect(facts('accessibilityFeature')).toEqual([...always, 'MathML'])
  })

  it('of an image that moves says that nobody knows whether it flashes', async () => {
    const facts = await factsOf(withMovingImage(publicationOf(chapter)))
    expect(facts('accessibilityHazard')).toEqual([
      'noSoundHazard',
      'unknownFlashingHazard',
      'unknownMotionSimulationHazard'
    ])
    expect(facts('accessibilitySummary')[0]).toContain('één afbeelding beweegt')
  })
})

/** EPUB Accessibility 1.1, 5 (https://www.w3.org/TR/epub-a11y-11/#sec-conf-reporting). */
describe('a claim of conformance', () => {
  it('is not made by oogst', async () => {
    expect(await document(publication, 'package.opf')).not.toMatch(/conformsTo|certified/)
  })

  it('is made in the exact words, for who stands for it', async () => {
    const opf = await document(stated(publication, { report: undefined }), 'package.opf')
    expect(opf).toContain(
      '<meta id="conformance" property="dcterms:conformsTo">' +
        'EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>\n' +
        '<meta id="certifier" refines="#conformance" property="a11y:certifiedBy">' +
        'Bureau Toegang</meta>'
    )
    expect(opf).toContain('De toegankelijkheid is beoordeeld door Bureau Toegang.')
    expect(opf).not.toContain('certifierReport')
  })

  it('names the report, and has the editor’s own sentences in the summary', async () => {
    const opf = await document(stated(publication, {}), 'package.opf')
    expect(opf).toContain(
      '<link refines="#certifier" rel="a11y:certifierReport" href="https://example.org/r"/>'
    )
    expect(opf).toMatch(/xml:lang="nl">.* Getest met twee schermlezers\.<\/meta>/)
    expect(opf).not.toMatch(/xml:lang="en">.*Getest/)
    const frisian = { ...publication.metadata, language: 'fy' }
    const other = stated({ ...publication, metadata: frisian }, {})
    expect(await document(other, 'package.opf')).toContain(
      '<meta property="schema:accessibilitySummary" xml:lang="fy">Getest met'
    )
  })

  it.each([
    ['1.1.1', h('img', { src: 'a' })],
    ['1.1.1', h('math', h('mi', 'x'))],
    ['1.3.1', h('h3', 'Te diep')],
    ['1.3.1', h('table', h('tr', h('th', ''), h('td', 'x')))],
    ['2.4.4', h('a', { href: '#een' })]
  ])('is refused where %s is not kept', async (criterion, fault) => {
    const one = section({ id: 'een', role: 'hoofdstuk' }, fault)
    await expect(epubBytes(stated(publicationOf(one), {}))).rejects.toThrow(
      `${criterion}: `
    )
  })

  it('is refused where something moves', async () => {
    const moving = withMovingImage(stated(publicationOf(chapter), {}))
    await expect(epubBytes(moving)).rejects.toThrow('2.2.2: 1 moving')
  })
})

const chapter = section({ id: 'een', role: 'hoofdstuk' }, h('p', 'x'))

function stated(of: Publication, fields: Partial<AccessibilityStatement>): Publication {
  const accessibility = {
    certifiedBy: 'Bureau Toegang',
    report: 'https://example.org/r',
    summary: 'Getest met twee schermlezers.',
    ...fields
  }
  return { ...of, metadata: { ...of.metadata, accessibility } }
}

/** A GIF of two pictures of one pixel. */
function withMovingImage(of: Publication): Publication {
  const picture = '2c0000000001000100000202440100'
  const gif = Buffer.from(
    `474946383961010001000000 00${picture}${picture}3b`.replace(' ', ''),
    'hex'
  )
  const [path, resource] = image('images/zon.gif')
  const moving = {
    ...resource,
    mediaType: 'image/gif',
    bytes: new Uint8Array(gif)
  } as const
  return { ...of, resources: new Map([[path, moving]]) }
}

type Facts = (name: string) => string[]

function accessibility(...content: ElementContent[]): Promise<Facts> {
  return factsOf(publicationOf(section({ id: 'een', role: 'hoofdstuk' }, ...content)))
}

async function factsOf(of: Publication): Promise<Facts> {
  const opf = await document({ ...of, bibliography: [] }, 'package.opf')
  const found = [...opf.matchAll(/<meta property="schema:(\w+)"[^>]*>([^<]*)/g)]
  return (name) =>
    found.filter((match) => match[1] === name).map((match) => match[2] ?? '')
}
