import { describe, expect, test } from 'vitest'
import { fileSize } from '../../../pipeline/render/catalogue/file-size.ts'
import { renderCatalogue } from '../../../pipeline/render/catalogue/index.ts'
import { renderHtml } from '../../../pipeline/render/html/index.ts'
import { renderAssets } from '../../../pipeline/render/web/render-assets.ts'
import { linkFaults, pageFaults } from '../html/page-faults.ts'
import { element, elements, fileAt, text } from '../html/page-query.ts'
import { smallOptions, smallPublication } from '../html/small-publication.ts'
import { smallEntry } from './small-entry.ts'

const options = smallOptions()
const publication = smallPublication({
  subjects: ['netwerken', 'samen werken', 'c#', 'c+']
})
const other = {
  ...smallPublication({ title: 'Ander werk', subjects: ['Netwerken', 'éen <b>'] }),
  slug: 'ander werk'
}
const files = renderCatalogue([smallEntry(publication), smallEntry(other)], options)
const index = fileAt(files, 'index.html')

describe('catalogue', () => {
  test('is one page, and a landing page for each publication', () => {
    expect(files.map((file) => file.path)).toEqual([
      'index.html',
      'samen-lezen/index.html',
      'ander werk/index.html'
    ])
  })

  test.each(files.map((page) => [page.path, page] as const))(
    '%s has no faults',
    (_, page) => {
      expect(pageFaults(page)).toEqual([])
    }
  )

  test('all links of the site arrive, in the index of tags too', () => {
    const site = [
      ...files,
      ...renderAssets(options),
      ...[publication, other].flatMap((one) => renderHtml(one, options))
    ]
    const others = [publication, other].flatMap(({ slug }) =>
      [`${slug}.pdf`, `${slug}.epub`, 'record.ris', 'record.bib', 'record.csl.json'].map(
        (name) => `${slug}/${name}`
      )
    )
    expect(linkFaults(site, others)).toEqual([])
  })

  test('lists title, subtitle, year, publishers and the beginning of the abstract', () => {
    const cards = elements(index, 'article')
    expect(cards).toHaveLength(2)
    const [first] = cards
    expect(first && elements(first, 'p').map(text).slice(0, 3)).toEqual([
      'een proef van twee bladzijden',
      '2011 · Ministerie van Proeven (MvP), directie Lezen, Leren en Schrijven · ' +
        'Instituut voor Voorbeelden',
      'Eerste alinea over lezen. Tweede alinea over leren.'
    ])
  })

  test('says so when it is empty', () => {
    const empty = fileAt(renderCatalogue([], options), 'index.html')
    expect(text(element(empty, 'main'))).toContain('nog geen publicaties')
    expect(pageFaults(empty)).toEqual([])
  })
})

describe('index of tags', () => {
  test('has the publications under each tag, whatever the capitals', () => {
    const groups = elements(index, 'div').filter(({ properties }) =>
      String(properties.className).includes('tag-group')
    )
    const rows = groups.map((group) => [
      text(element(group, 'h3')),
      element(group, 'h3').properties.id,
      ...elements(group, 'li').map(text)
    ])
    expect(rows).toContainEqual([
      'netwerken',
      'tag-netwerken',
      'Samen lezen',
      'Ander werk'
    ])
    expect(rows).toContainEqual(['samen werken', 'tag-samen-werken', 'Samen lezen'])
    expect(rows).toContainEqual(['éen <b>', 'tag-éen-<b>', 'Ander werk'])
    expect(rows).toHaveLength(5)
  })
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
