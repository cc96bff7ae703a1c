import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { rehype } from 'rehype'
import { describe, expect, it } from 'vitest'
import { numberElements } from '../../pipeline/render/number-elements.ts'
import { withPageBreaks } from '../../pipeline/render/page-breaks.ts'
import type { PagePlace, PageStart } from '../../pipeline/render/page-start.ts'
import { publicationOf, section } from './epub/example.ts'

describe('numbers of elements', () => {
  it('count on over titles, texts and notes, and take a drawing for one', () => {
    const title = [h('em', 'titel')]
    const note = { id: 'n', number: '1', referenceIds: ['r'], content: [h('p', 'noot')] }
    const one = section(
      { id: 'een', role: 'hoofdstuk', titleContent: title, notes: [note] },
      h('p', h('em', 'x')),
      h('svg', h('g', h('path'))),
      h('p')
    )
    const numbered = numberElements(publicationOf(one, section({ ...two }, h('p'))))
    const [first, second] = numbered.spine
    expect(first && numbersIn(first.titleContent)).toEqual([0])
    expect(first && numbersIn(contentOf(first.body.children))).toEqual([1, 2, 3, 4])
    expect(first?.notes.flatMap(({ content }) => numbersIn(content))).toEqual([5])
    expect(second && numbersIn(contentOf(second.body.children))).toEqual([6])
  })
})

const two = { id: 'twee', role: 'hoofdstuk' } as const

/** Elements are numbered in the order of the source, from 0. */
describe('a page break', () => {
  it('stands before the word, counted in the text of its own element', () => {
    expect(marked([h('p', 'een ', h('em', 'twee'), ' drie vier')], text(0, 7))).toBe(
      '<p>een <em>twee</em> drie <b>1</b>vier</p>'
    )
  })

  it('is not counted itself, so a second one finds its place', () => {
    expect(marked([h('p', 'een twee drie')], text(0, 3), text(0, 7))).toBe(
      '<p>een <b>1</b>twee <b>2</b>drie</p>'
    )
  })

  it('does not count spaces and soft hyphens, of which print has more', () => {
    expect(marked([h('code', 'een\n\n  twee')], text(0, 3))).toBe(
      '<code>een\n\n  <b>1</b>twee</code>'
    )
    expect(marked([h('p', 'on\u00ADder wijs')], text(0, 5))).toBe(
      '<p>on\u00ADder <b>1</b>wijs</p>'
    )
  })

  it('stays out of names: before a heading, a link, a table', () => {
    expect(marked([h('h2', h('em', 'Kop'))], text(1, 0))).toBe(
      '<b>1</b><h2><em>Kop</em></h2>'
    )
    expect(marked([h('p', 'a ', h('a', { href: '#x' }, 'link'))], text(1, 0))).toBe(
      '<p>a <b>1</b><a href="#x">link</a></p>'
    )
    expect(marked([table('een', 'twee')], text(2, 0))).toMatch(/^<b>1<\/b><table>/)
  })

  it('stays out of formulas', () => {
    const math = () => h('math', h('mi', 'A'), h('mo', '='), h('mi', 'B'))
    expect(marked([h('p', 'a ', math())], text(3, 0))).toMatch(/^<p>a <b>1<\/b><math>/)
    const block = h('div', { className: ['formula'] }, math(), ' ', h('span', '(1)'))
    expect(marked([block], text(2, 0))).toMatch(/^<b>1<\/b><div class="formula">/)
  })

  it('stands in a cell where a table goes on', () => {
    expect(marked([table('een', 'twee')], text(4, 0))).toContain('<td><b>1</b>twee</td>')
  })

  it('stands before an image, and inside a link that goes on', () => {
    const image = h('figure', h('img', { src: 'a.png', alt: 'x' }))
    expect(marked([image], { kind: 'image', element: 1 })).toMatch(
      /^<figure><b>1<\/b><img/
    )
    expect(marked([h('p', h('a', 'een twee'))], text(1, 3))).toBe(
      '<p><a>een <b>1</b>twee</a></p>'
    )
  })

  it('counts the words that only the print edition has in its lines', () => {
    const only = h('span', { dataMedium: 'print' }, ' op p. ', h('a', '12'))
    const line = () => [h('p', 'figuur 9', structuredClone(only), ' zet')]
    expect(marked(line(), text(0, 11))).toContain('</span> <b>1</b>zet</p>')
    expect(marked(line(), text(0, 7))).toMatch(/^<p>figuur 9<b>1<\/b><span/)
  })

  it('stands before what only the print edition shows', () => {
    const only = h('div', { dataMedium: 'print' }, h('p', 'een'), h('p', 'twee'))
    expect(marked([h('p', 'x'), only], text(3, 0))).toMatch(/^<p>x<\/p><b>1<\/b><div/)
  })
})

function table(...cells: string[]): Element {
  const rows = cells.map((cell) => h('tr', h('td', cell)))
  return h('table', rows)
}

function text(element: number, offset: number): PagePlace {
  return { kind: 'text', element, offset }
}

/** The text with its page breaks, each shown as `<b>label</b>`. */
function marked(content: ElementContent[], ...places: PagePlace[]): string {
  const starts = places.map((place, index): PageStart => {
    return { label: String(index + 1), place }
  })
  const title = { title: '', titleContent: [] }
  const one = section({ id: 'een', role: 'hoofdstuk', ...title }, ...content)
  const publication = { ...publicationOf(one), bibliography: [] }
  const [result] = withPageBreaks(publication, starts).spine
  const html = rehype().stringify(result?.body ?? { type: 'root', children: [] })
  return html.replaceAll(/<span id="pagina--(\d+)" [^>]*><\/span>/g, '<b>$1</b>')
}

function contentOf(nodes: readonly { readonly type: string }[]): Element[] {
  return nodes.filter((node): node is Element => node.type === 'element')
}

function numbersIn(nodes: readonly ElementContent[]): unknown[] {
  return nodes.flatMap((node): unknown[] => {
    if (node.type !== 'element') return []
    const { dataElement } = node.properties
    const own = dataElement === undefined ? [] : [dataElement]
    return [...own, ...numbersIn(node.children)]
  })
}
