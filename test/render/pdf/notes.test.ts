import type { Element } from 'hast'
import { h } from 'hastscript'
import { rehype } from 'rehype'
import { describe, expect, test } from 'vitest'
import { withNotes } from '../../../pipeline/render/pdf/notes.ts'
import { section } from '../epub/example.ts'

describe('withNotes', () => {
  test('puts a note behind its reference, and one of a box below its paragraph, in order', () => {
    const box = h('aside', { className: ['box'] }, [
      h('p', 'een', reference('b'), ' twee', reference('c'), ' drie'),
      h('p', 'vier'),
      h('ul', h('li', 'vijf', reference('d'), ' zes'))
    ])
    expect(placed(h('p', 'nul', reference('a'), ' slot'), box)).toBe(
      '<p>nul<a>a</a><span>a</span> slot</p>' +
        '<aside><p>een<a>b</a> twee<a>c</a> drie</p><span>b</span><span>c</span><p>vier</p>' +
        '<ul><li>vijf<a>d</a> zes<span>d</span></li></ul></aside>'
    )
  })

  test('puts a note of a table in a box below that table', () => {
    const table = h('div', { className: ['table-block'] }, [
      h('table', h('tbody', h('tr', h('td', h('p', 'een', reference('a'))))))
    ])
    expect(placed(h('aside', { className: ['box'] }, [table]))).toBe(
      '<aside><div><table><tbody><tr><td><p>een<a>a</a></p></td></tr></tbody></table><span>a</span></div></aside>'
    )
  })
})

function reference(id: string): Element {
  return h('a', { id, className: ['note-reference'] }, id)
}

/** Only what stands where: notes as `<span>` with their number. */
function placed(...body: Element[]): string {
  const notes = ['a', 'b', 'c', 'd'].map((id) => {
    const content = [h('p', '')]
    return { id: `noot-${id}`, number: id, referenceIds: [id], content }
  })
  const children = withNotes(
    section({ id: 'een', role: 'hoofdstuk', notes }, ...body),
    0,
    'margin'
  )
  return rehype()
    .stringify({ type: 'root', children })
    .replaceAll(
      /<span class="note" id="[^"]*"><span class="note-number">(.)<\/span>.*?<\/span><\/span>/g,
      '<span>$1</span>'
    )
    .replaceAll(/ (id|class)="[^"]*"/g, '')
}
