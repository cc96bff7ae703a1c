import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { publicationOf, section } from './example.ts'
import { document } from './unpacked.ts'

const glossary = publicationOf(
  section(
    { id: 'hoofdstuk-1', role: 'hoofdstuk' },
    h('a', { className: ['glossary-link'], href: '#begrip-wijk' }, 'wijk'),
    h('dl', h('dt', 'emmer'), h('dd', 'Voor water.'))
  ),
  section(
    { id: 'begrippen', role: 'begrippen' },
    h(
      'dl',
      { className: ['glossary'] },
      h('dt', { id: 'begrip-wijk' }, h('dfn', 'wijk')),
      h('dd', 'Een deel van een stad.')
    )
  )
)

describe('the glossary', () => {
  it('says what it is, and has each term with its descriptions in one place', async () => {
    const text = await document(glossary, 'begrippen.xhtml')
    expect(text).toContain('epub:type="glossary" role="doc-glossary"')
    expect(text).toContain(
      '<div id="begrip-wijk"><dt epub:type="glossterm"><dfn>wijk</dfn></dt>' +
        '<dd epub:type="glossdef">Een deel van een stad.</dd></div>'
    )
  })

  it('is linked to from the text, where a plain definition list means nothing more', async () => {
    const text = await document(glossary, 'hoofdstuk-1.xhtml')
    expect(text).toMatch(/href="begrippen\.xhtml#begrip-wijk" epub:type="glossref"/)
    expect(text).toContain('role="doc-glossref"')
    expect(text).toContain('<dt>emmer</dt>')
  })

  it('is a landmark', async () => {
    const text = await document(glossary, 'nav.xhtml')
    expect(text).toContain('<a epub:type="glossary" href="begrippen.xhtml">')
  })
})
