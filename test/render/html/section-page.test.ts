import { h } from 'hastscript'
import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../../pipeline/render/html/index.ts'
import { element, elements, fileAt, text } from './page-query.ts'
import { smallOptions, smallPublication } from './small-publication.ts'

const files = renderHtml(smallPublication(), smallOptions())
const chapterOne = fileAt(files, 'samen-lezen/lezen/hoofdstuk-1.html')
const chapterTwo = fileAt(files, 'samen-lezen/lezen/hoofdstuk-2.html')

describe('section', () => {
  test('has its role of DPUB-ARIA and takes its name from its title', () => {
    const section = element(chapterOne, 'section', { id: 'hoofdstuk-1' })
    expect(section.properties['role']).toBe('doc-chapter')
    expect(section.properties['ariaLabelledBy']).toEqual(['hoofdstuk-1--titel'])
    expect(text(element(section, 'h1', { id: 'hoofdstuk-1--titel' }))).toBe(
      'Hoofdstuk 1 Samen beginnen'
    )
  })

  test('has permanent links beside its headings, not in them', () => {
    const anchor = element(chapterOne, 'a', { href: '#klein-blijven' })
    expect(anchor.properties['ariaLabel']).toBe('Vaste link naar ‘Klein blijven’')
    expect(elements(element(chapterOne, 'h3', { id: 'klein-blijven' }), 'a')).toEqual([])
  })

  test('makes of a box a note, not a landmark', () => {
    expect(element(chapterOne, 'aside', { className: 'box' }).properties['role']).toBe(
      'note'
    )
  })

  test('lists the cited works when it is the bibliography', () => {
    const page = fileAt(files, 'samen-lezen/lezen/literatuur.html')
    const entry = element(page, 'li', { id: 'literatuur-wenger1998' })
    expect(text(entry)).toBe(
      'Wenger, E. (1998). Communities of practiceGenoemd in hoofdstuk 1 2.'
    )
    expect(element(page, 'section').properties['role']).toBe('doc-bibliography')
  })

  test('leads back from a cited work to each place, with links that stand by themselves', () => {
    const page = fileAt(files, 'samen-lezen/lezen/literatuur.html')
    const links = elements(page, 'a').filter(
      ({ properties }) => properties['role'] === 'doc-backlink'
    )
    expect(
      links.map((link) => [
        link.properties['ariaLabel'] ?? text(link),
        link.properties.href
      ])
    ).toEqual([
      ['hoofdstuk 1', 'hoofdstuk-1.html#citatie-1'],
      ['hoofdstuk 1, plaats 2', 'hoofdstuk-1.html#citatie-2']
    ])
  })
})

describe('permanent links', () => {
  const paragraphs = elements(element(chapterOne, 'section'), 'p').filter(
    ({ properties }) => properties.id !== undefined
  )

  test('of paragraphs come from their first words and stay when others are put in', () => {
    const ids = paragraphs.map(({ properties }) => String(properties.id))
    const publication = smallPublication()
    publication.spine[3]?.body.children.unshift(h('p', 'Een nieuwe eerste alinea.'))
    const page = fileAt(
      renderHtml(publication, smallOptions()),
      'samen-lezen/lezen/hoofdstuk-1.html'
    )
    const after = elements(element(page, 'section'), 'p').flatMap(
      ({ properties }) => properties.id ?? []
    )
    expect(ids).not.toEqual([])
    expect(after).toEqual(expect.arrayContaining(ids))
  })

  test('of paragraphs are not in the way of the keyboard', () => {
    const [first] = paragraphs
    const anchor = first && element(first, 'a', { className: 'paragraph-anchor' })
    expect(anchor?.properties).toMatchObject({
      href: `#${String(first?.properties.id)}`,
      tabIndex: -1,
      ariaHidden: 'true'
    })
  })
})

describe('notes', () => {
  test('are referred to by a link that says it is one', () => {
    const reference = element(chapterOne, 'a', { id: 'noot-1-verwijzing' })
    expect(reference.properties).toMatchObject({
      href: '#noot-1',
      role: 'doc-noteref',
      ariaLabel: 'Noot 1'
    })
  })

  test('stand at the block that refers to them first, with a way back to each reference', () => {
    const place = element(chapterOne, 'div', { className: 'with-notes' })
    expect(text(element(place, 'p'))).toMatch(/^Een groep begint klein/u)
    const note = element(place, 'div', { id: 'noot-1' })
    expect(note.properties['role']).toBe('doc-footnote')
    expect(text(note)).toMatch(/^1 Zie ook figuur 1/u)
    const back = elements(note, 'a').filter((link) => {
      return link.properties['role'] === 'doc-backlink'
    })
    expect(back.map(({ properties }) => [properties.href, properties.ariaLabel])).toEqual(
      [
        ['#noot-1-verwijzing', 'Terug naar plaats 1 van de verwijzing naar noot 1'],
        ['#noot-1-verwijzing-2', 'Terug naar plaats 2 van de verwijzing naar noot 1']
      ]
    )
  })

  test('can be linked to from another page', () => {
    const publication = smallPublication()
    const link = h('a', { href: '#noot-1' }, 'noot 1 van hoofdstuk 1')
    publication.spine[4]?.body.children.push(h('p', [link]))
    const rendered = renderHtml(publication, smallOptions())
    const page = fileAt(rendered, 'samen-lezen/lezen/hoofdstuk-2.html')
    const hrefs = elements(page, 'a').map(({ properties }) => properties.href)
    expect(hrefs).toContain('hoofdstuk-1.html#noot-1')
  })

  test('are left out where there are none', () => {
    const sections = elements(chapterTwo, 'section')
    expect(sections.map(({ properties }) => properties['role'])).toEqual(['doc-chapter'])
  })
})

describe('tables and figures', () => {
  test('a wide table scrolls in a group with the name of its caption', () => {
    const region = element(chapterOne, 'div', { className: 'table-scroll' })
    expect(region.properties).toMatchObject({
      tabIndex: 0,
      role: 'group',
      ariaLabelledBy: ['tabel-groei--bijschrift']
    })
    expect(text(element(region, 'caption', { id: 'tabel-groei--bijschrift' }))).toBe(
      'Tabel 1. Groei'
    )
  })

  test('a narrow table needs no region', () => {
    const publication = smallPublication()
    const chapter = publication.spine.find(({ id }) => id === 'hoofdstuk-1')
    for (const row of elements(chapter?.body ?? h(null), 'tr')) row.children.pop()
    const narrow = renderHtml(publication, smallOptions())
    const page = fileAt(narrow, 'samen-lezen/lezen/hoofdstuk-1.html')
    expect(String(page)).toContain('<table>')
    expect(String(page)).not.toContain('table-scroll')
  })

  test('an image is the copy in the edition, and its bytes are there', () => {
    expect(element(chapterTwo, 'img').properties).toEqual({
      src: 'images/wijk.png',
      alt: 'Een straat met bomen'
    })
    const copy = fileAt(files, 'samen-lezen/lezen/images/wijk.png')
    expect(copy.value).toEqual(new Uint8Array([9]))
  })

  test('the name of an image may hold what a URL may not', () => {
    const path = 'images/plan #2.png'
    const image = { path, mediaType: 'image/png', bytes: new Uint8Array([7]) } as const
    const publication = smallPublication()
    publication.spine[4]?.body.children.push(
      h('p', [h('img', { src: path, alt: 'Plan' })])
    )
    const resources = new Map([[path, image]])
    const rendered = renderHtml({ ...publication, resources }, smallOptions())
    const page = fileAt(rendered, 'samen-lezen/lezen/hoofdstuk-2.html')
    expect(element(page, 'img', { alt: 'Plan' }).properties.src).toBe(
      'images/plan%20%232.png'
    )
    expect(fileAt(rendered, 'samen-lezen/lezen/images/plan #2.png').value).toBe(
      image.bytes
    )
  })

  test('a drawing in the text keeps its name', () => {
    expect(String(chapterTwo)).toContain('<svg viewBox="0 0 10 10" role="img"')
    expect(element(chapterTwo, 'svg').properties['ariaLabel']).toBe('Een kring')
  })
})
