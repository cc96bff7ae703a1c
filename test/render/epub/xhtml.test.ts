import type { Element, ElementContent } from 'hast'
import { h, s } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { xhtml } from '../../../pipeline/render/epub/xhtml.ts'

describe('xhtml', () => {
  it('leaves out characters that XML has not', () => {
    expect(body('a\u0000\u0008\u001B\uFFFE\uD800b\u{1F600}\tc')).toBe('ab\u{1F600}\tc')
    expect(body(h('i', { title: 'a\u0001\uDFFFb' }))).toBe('<i title="ab"></i>')
  })

  it('escapes the end of a CDATA section', () => {
    expect(body('a[b[0]]>c')).toBe('a[b[0]]&gt;c')
    expect(body(h('i', { title: ']]>' }))).toBe('<i title="]]&gt;"></i>')
  })

  it('leaves out attributes that are no names or have an undeclared prefix', () => {
    const properties = {
      'a"b': 'x',
      '@click': 'x',
      '1': 'x',
      'o:p': 'x',
      'xmlns:o': 'urn:x',
      'data-x': 'y'
    }
    expect(body({ ...h('i'), properties })).toBe('<i data-x="y"></i>')
  })

  it('leaves out comments and elements of drawing programs', () => {
    const foreign = s('sodipodi:namedview', s('path'))
    const drawing = s('svg', foreign, s('path'), { type: 'comment', value: 'a -- b' })
    expect(body(drawing)).toMatch(/^<svg [^>]+><path><\/path><\/svg>$/)
  })

  it('writes names as HTML and SVG spell them', () => {
    expect(body(h('label', { htmlFor: 'a', className: ['b', 'c'] }))).toBe(
      '<label for="a" class="b c"></label>'
    )
    const drawing = s(
      'svg',
      { viewBox: '0 0 1 1' },
      s('use', { xLinkHref: '#a', fillOpacity: 0 })
    )
    expect(body(drawing)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ' +
        'viewBox="0 0 1 1"><use xlink:href="#a" fill-opacity="0"></use></svg>'
    )
  })

  it('says the namespace of MathML, and of HTML inside SVG', () => {
    const math = h('math', h('mi', 'x'))
    expect(body(math)).toBe(
      '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>'
    )
    const drawing = s('svg', s('foreignObject', h('p', 'x')))
    expect(body(drawing)).toContain('<p xmlns="http://www.w3.org/1999/xhtml">x</p>')
  })

  it('puts xml:lang beside lang', () => {
    expect(body(h('i', { lang: 'en' }))).toBe('<i lang="en" xml:lang="en"></i>')
    expect(body(h('i', { xmlLang: 'en' }))).toBe('<i xml:lang="en" lang="en"></i>')
  })

  it('writes short tags for void elements only', () => {
    expect(body(h('p'), h('br'), h('td'))).toBe('<p></p><br/><td></td>')
    expect(body(h('p', '></br>'))).toBe('<p>>&#x3C;/br></p>')
  })

  it('changes nothing in the tree that it is given', () => {
    const node = h('i', { lang: 'en', 'o:p': 'x' })
    const before = structuredClone(node)
    body(node)
    expect(node).toEqual(before)
  })
})

function body(...content: (Element | ElementContent | string)[]): string {
  const text = xhtml(h('body', { xmlns: 'http://www.w3.org/1999/xhtml' }, content))
  return /<body[^>]*>(.*)<\/body>/s.exec(text)?.[1] ?? ''
}
