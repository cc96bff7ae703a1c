import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { describe, expect, test } from 'vitest'
import { markIndex, markedLanguage } from '../../../pipeline/render/pdf/structure-mark.ts'
import { markStructure } from '../../../pipeline/render/pdf/structure-marks.ts'

/** What the mark of each marked element says, in reading order. */
function marksOf(...children: readonly Element[]) {
  const tree: Root = {
    type: 'root',
    children: [h('html', { lang: 'nl-NL' }, [...children])]
  }
  const marks = markStructure(tree)
  const found: unknown[] = []
  const collect = (element: Element): void => {
    const { lang } = element.properties
    const index = markIndex(typeof lang === 'string' ? lang : undefined)
    if (index !== undefined) found.push(marks[index])
    for (const child of element.children) if (child.type === 'element') collect(child)
  }
  for (const child of children) collect(child)
  return found
}

describe('markStructure', () => {
  test('tells a note by its class and its id', () => {
    const note = h('span', { className: ['note'], id: 'noot-1' }, [
      h('span', { className: ['note-number'] }, '1'),
      h('span', { className: ['note-p'] }, 'Tekst')
    ])
    expect(marksOf(note)).toEqual([
      { type: 'Note', id: 'noot-1' },
      { type: 'Lbl' },
      { type: 'P' }
    ])
    expect(note.properties['role']).toBe('generic')
  })

  test('makes the contents a list of their own kind', () => {
    const page = h('span', { dataPageOf: 'a' }, '000')
    const entry = h('a', { href: '#a' }, [h('span', 'De grond'), ' ', page])
    expect(
      marksOf(h('nav', { className: ['contents'] }, h('ol', h('li', entry))))
    ).toEqual([
      { type: 'TOC' },
      { type: 'TOCI' },
      { description: 'De grond, pagina {pagina}', wrapper: 'Reference' }
    ])
  })

  test('describes links for who does not see what stands around them', () => {
    const links = [
      h('a', { href: '#n', className: ['note-reference'] }, '1'),
      h('a', { href: '#a', dataPageOf: 'a' }, '000'),
      h('a', { href: 'https://www.example.org/' }, ' de  site '),
      h('a', { href: '#leeg' })
    ]
    expect(marksOf(...links)).toMatchObject([
      { description: 'noot 1', wrapper: 'Reference' },
      { description: 'pagina {pagina}' },
      { description: 'de site' },
      { description: '#leeg' }
    ])
  })

  test('keeps words in another language, and long forms', () => {
    const words = h('i', { lang: 'en' }, 'no dig')
    expect(marksOf(words, h('abbr', { title: 'Ministerie' }, 'BZK'))).toEqual([
      { language: 'en' },
      { type: 'Span', expansion: 'Ministerie' }
    ])
    expect(words.properties['lang']).toMatch(/^en-x-m\d+$/)
  })

  test('numbers pictures and their captions, and names the files of images', () => {
    const figure = h('figure', [
      h('img', { src: '/beelden/50%25%20%231.png', alt: 'Een bed' }),
      h('svg', { role: 'img', ariaLabel: 'Een bed' }, [h('a')]),
      h('svg', { ariaHidden: 'true' }),
      h('img', { src: '/rand.png', alt: '' }),
      h('figcaption', 'Een bed.')
    ])
    expect(marksOf(figure)).toEqual([
      { picture: 1, source: 'beelden/50% #1.png' },
      { picture: 2 },
      { source: 'rand.png' },
      { picture: 3 }
    ])
  })

  test('tells which rows are in the head and the foot of a table', () => {
    const row = () => h('tr', h('td'))
    const table = h('table', [h('thead', row()), h('tbody', row()), h('tfoot', row())])
    expect(marksOf(table)).toEqual([{ rowGroup: 'THead' }, { rowGroup: 'TFoot' }])
  })

  test('gives a formula its description', () => {
    const formula = h('math', { alttext: 'a kwadraat' }, h('mi', 'a'))
    expect(marksOf(formula)).toEqual([
      { type: 'Formula', alternative: 'a kwadraat', picture: 1 }
    ])
  })

  test('leaves drawings and paragraphs alone', () => {
    expect(marksOf(h('p', 'Tekst'), h('svg', h('a', { href: '#x' })))).toEqual([])
  })

  test('lets elements that are alike share a language', () => {
    const [first, second] = [h('dt', 'a'), h('dt', 'b')]
    marksOf(h('dl', [first, second]))
    expect(first.properties['lang']).toBe(second.properties['lang'])
  })
})

describe('markedLanguage', () => {
  test('makes a language tag that is still of its language', () => {
    expect(markedLanguage('nl-NL', 12)).toBe('nl-NL-x-m12')
    expect(markedLanguage('nl-x-dialect', 12)).toBe('nl-x-dialect-m12')
    expect(new Intl.Locale(markedLanguage('nl-NL', 12)).language).toBe('nl')
  })

  test('is read back, and no other language is taken for one', () => {
    expect(markIndex(markedLanguage('nl-x-dialect', 12))).toBe(12)
    expect(markIndex('nl-NL')).toBeUndefined()
    expect(markIndex(undefined)).toBeUndefined()
  })
})
