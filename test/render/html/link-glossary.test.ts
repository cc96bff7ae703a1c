import type { Root } from 'hast'
import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { linkGlossary } from '../../../pipeline/render/html/link-glossary.ts'

test('gives links to the glossary their role, and other links none', () => {
  const term = h('a', { className: ['glossary-link'], href: '#begrip-wijk' }, 'wijk')
  const other = h('a', { href: '#begrip-wijk' }, 'de lijst')
  const tree: Root = { type: 'root', children: [h('p', term, other)] }
  linkGlossary(tree)
  expect([term, other].map(({ properties }) => properties['role'])).toEqual([
    'doc-glossref',
    undefined
  ])
})
