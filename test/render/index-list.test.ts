import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import type { IndexEntry } from '../../pipeline/model/publication.ts'
import { indexList } from '../../pipeline/render/index-list.ts'

const entry: IndexEntry = {
  id: 'register-ingang-1',
  term: 'grond',
  locators: [
    { id: 'register-plaats-1', name: 'hoofdstuk 1' },
    { id: 'register-plaats-2', name: 'hoofdstuk 1' },
    { id: 'register-plaats-3', name: 'Nawoord' }
  ],
  see: [{ id: 'register-ingang-2', term: 'zand' }],
  children: []
}

describe('the register on a screen', () => {
  it('names the chapter once, and in the name of each further link to it', () => {
    const links: [unknown, string, unknown][] = []
    for (const group of indexList([{ letter: 'G', entries: [entry] }], []))
      visit(group, 'element', (element) => {
        const { href, ariaLabel } = element.properties
        if (element.tagName === 'a') links.push([href, toString(element), ariaLabel])
      })
    expect(links).toEqual([
      ['#register-plaats-1', 'hoofdstuk 1', undefined],
      ['#register-plaats-2', '2e', '2e plaats van ‘grond’ in hoofdstuk 1'],
      ['#register-plaats-3', 'Nawoord', undefined],
      ['#register-ingang-2', 'zand', undefined]
    ])
  })

  it('says *zie ook* where the entry has places itself, else *zie*', () => {
    const entries = [entry, { ...entry, locators: [] }]
    const [group] = indexList([{ letter: 'G', entries }], [])
    const text = group ? toString(group) : ''
    expect(text).toContain('Nawoord, zie ook zand')
    expect(text).toContain('grond, zie zand')
  })
})
