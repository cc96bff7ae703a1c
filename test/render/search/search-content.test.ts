import { h } from 'hastscript'
import { rehype } from 'rehype'
import { describe, expect, it } from 'vitest'
import { searchContent } from '../../../pipeline/render/search/search-content.ts'

const indexed = (...nodes: Parameters<typeof searchContent>[0]) =>
  rehype().stringify({ type: 'root', children: searchContent(nodes) })

describe('what is indexed of a page', () => {
  it('keeps the ids of places, and of nothing else', () => {
    expect(indexed(h('p', { id: 'a' }, [h('em', { id: 'b' }, 'hier')]))).toBe(
      '<p id="a"><em>hier</em></p>'
    )
  })

  it('makes no one word of two cells, or of a term and its meaning', () => {
    const table = h('table', [
      h('caption', 'Rollen'),
      h('tr', [h('th', 'Rol'), h('td', 'Coach')])
    ])
    expect(indexed(table, h('dl', [h('dt', 'wijk'), h('dd', 'buurt')]))).toBe(
      '<table><caption>Rollen: </caption><tr><th>Rol; </th><td>Coach; </td></tr></table><dl><dt>wijk: </dt><dd>buurt</dd></dl>'
    )
  })

  it('leaves out links back, numbers of notes and drawings', () => {
    expect(
      indexed(
        h('p', ['Tekst', h('a', { className: ['note-reference'] }, '1')]),
        h('a', { className: ['backlink'] }, 'Terug'),
        h('svg', [h('text', 'as')])
      )
    ).toBe('<p>Tekst</p>')
  })
})
