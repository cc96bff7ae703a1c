import type { Element } from 'hast'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { prepareForNarrowScreen } from '../../../pipeline/render/epub/narrow-table.ts'

describe('a table with many columns', () => {
  it('gets the name of the column on each cell, and the roles that it may lose', () => {
    expect(prepared(table(4))).toEqual(
      h('table', { className: ['many-columns'], role: 'table' }, [
        h('thead', { role: 'rowgroup' }, [
          h(
            'tr',
            { role: 'row' },
            [1, 2, 3, 4].map((n) =>
              h('th', { scope: 'col', role: 'columnheader' }, `Kop ${n}`)
            )
          )
        ]),
        h('tbody', { role: 'rowgroup' }, [
          h(
            'tr',
            { role: 'row' },
            [1, 2, 3, 4].map((n) =>
              h('td', { dataColumn: `Kop ${n}`, role: 'cell' }, `${n}`)
            )
          )
        ])
      ])
    )
  })

  it('names the header of a row as such', () => {
    const row = h('tr', h('th', { scope: 'row' }, 'a'), h('td'), h('td'), h('td'))
    const header = h(
      'tr',
      [1, 2, 3, 4].map((n) => h('th', { scope: 'col' }, `Kop ${n}`))
    )
    const tree = prepared(h('table', h('thead', header), h('tbody', row)))
    expect(JSON.stringify(tree)).toContain('"role":"rowheader"')
    expect(JSON.stringify(tree)).toContain('"dataColumn":"Kop 2"')
  })
})

describe('another table', () => {
  it.each([
    ['with three columns', table(3)],
    [
      'with a cell over two columns',
      h('table', table(4).children, h('td', { colSpan: 2 }))
    ],
    ['without a row of headers', h('table', h('tbody', h('tr', h('td'), h('td'))))],
    ['with two rows of headers', h('table', table(4).children, table(4).children)]
  ])('%s stays as it is', (_, other) => {
    expect(prepared(structuredClone(other))).toEqual(other)
  })
})

function prepared(element: Element): Element {
  prepareForNarrowScreen(element)
  return element
}

function table(columns: number): Element {
  const numbers = Array.from({ length: columns }, (_, index) => index + 1)
  const header = numbers.map((n) => h('th', { scope: 'col' }, `Kop ${n}`))
  const cells = numbers.map((n) => h('td', String(n)))
  return h('table', h('thead', h('tr', header)), h('tbody', h('tr', cells)))
}
