import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { destinationLinks } from '../../../pipeline/render/pdf/destination-links.ts'

test('links to blocks and notes, and to nothing inside a drawing or a line', () => {
  const section = h('section', { id: 'hoofdstuk-3' }, [
    h('h2', { id: 'vóór' }, 'Kop'),
    h('p', [
      h('a', { id: 'noot-1-verwijzing', href: '#noot-1' }, '1'),
      h('span', { className: ['note'], id: 'noot-1' }, 'Noot'),
      h('span', { className: ['index-mark'], id: 'register-plaats-1' })
    ]),
    h('figure', { id: 'figuur-1' }, h('svg', h('g', { id: 'tekening' })))
  ])
  const { properties, children } = destinationLinks([section])
  expect(properties['hidden']).toBe(true)
  expect(
    children.map((link) =>
      link.type === 'element' ? link.properties['href'] : undefined
    )
  ).toEqual(['#hoofdstuk-3', '#v%C3%B3%C3%B3r', '#noot-1', '#figuur-1'])
})
