import { h, s } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { image, publication, publicationOf, section } from './example.ts'
import { document, unpacked } from './unpacked.ts'

describe('links', () => {
  it('name the file when they lead to another one', async () => {
    const text = await document(publication, 'inleiding.xhtml')
    expect(text).toContain('href="hoofdstuk-1.xhtml#figuur-2"')
    expect(text).toContain('href="literatuur.xhtml#literatuur-berg2010"')
    expect(text, 'from within a note').toContain('href="hoofdstuk-1.xhtml#tabel-1"')
  })

  it('stay short inside a file, so that a note can be shown as a pop-up', async () => {
    const text = await document(publication, 'inleiding.xhtml')
    expect(text).toContain('href="#noot-1"')
    expect(text).toContain('href="#noot-1-verwijzing"')
  })

  it('all lead somewhere', async () => {
    const documents = await unpacked(publication)
    const ids = new Set(
      [...documents].flatMap(([path, text]) =>
        [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `${path}#${id}`)
      )
    )
    const links = [...documents]
      .filter(([path]) => path.endsWith('.xhtml'))
      .flatMap(([path, text]) =>
        [...text.matchAll(/<a [^>]*href="(?!https:)([^"#]*)(#[^"]+)?"/g)].map(
          ([, file, id = '']) => (file === '' ? path : `EPUB/${file}`) + id
        )
      )
    expect(links.length).toBeGreaterThan(15)
    expect(links.filter((link) => !ids.has(link) && !documents.has(link))).toEqual([])
  })

  it('say of a link to a note that it is one, for some reading systems hide notes', async () => {
    const link = h('a.note-link', { href: '#noot-1' }, 'noot 1')
    const one = section({ id: 'een', role: 'hoofdstuk' }, h('p', link))
    const text = await document(publicationOf(one), 'een.xhtml')
    expect(text).toContain('epub:type="noteref" role="doc-noteref">noot 1</a>')
  })

  it('find a note of another section', async () => {
    const one = section(
      { id: 'een', role: 'hoofdstuk' },
      h('a', { href: '#noot-1' }, 'x')
    )
    const spine = [...publication.spine, one]
    const text = await document({ ...publication, spine }, 'een.xhtml')
    expect(text).toContain('href="inleiding.xhtml#noot-1"')
  })

  it('find an id that is written in percent-encoding', async () => {
    const one = section(
      { id: 'een', role: 'hoofdstuk' },
      h('a', { href: '#caf%C3%A9' }, 'x')
    )
    const two = section({ id: 'twee', role: 'hoofdstuk' }, h('p', { id: 'café' }, 'x'))
    const text = await document(publicationOf(one, two), 'een.xhtml')
    expect(text).toContain('href="twee.xhtml#caf%C3%A9"')
  })

  it('inside a drawing lead to the drawing, though two files have it', async () => {
    const drawing = s('svg', s('path', { id: 'p' }), s('use', { href: '#p' }))
    const spine = ['een', 'twee'].map((id) => section({ id, role: 'hoofdstuk' }, drawing))
    for (const name of ['een.xhtml', 'twee.xhtml'])
      expect(await document(publicationOf(...spine), name)).toContain('<use href="#p">')
  })

  it('stay as they are when they lead nowhere', async () => {
    const one = section({ id: 'een', role: 'hoofdstuk' }, h('a', { href: '#weg%' }, 'x'))
    expect(await document(publicationOf(one), 'een.xhtml')).toContain('href="#weg%"')
  })
})

describe('images', () => {
  it('get names of their own that every system takes', async () => {
    const paths = [
      'images/a b.png',
      'images/A-B.png',
      'images/kaarten/A-b.png',
      'images/é.png'
    ]
    const one = section(
      { id: 'een', role: 'hoofdstuk' },
      ...paths.map((src) => h('img', { src, alt: src }))
    )
    const resources = new Map(paths.map((path) => image(path)))
    const text = await document({ ...publicationOf(one), resources }, 'een.xhtml')
    const names = [...text.matchAll(/src="([^"]+)" alt="([^"]+)"/g)].map((found) =>
      found.slice(1, 3)
    )
    expect(names).toEqual([
      ['images/a-b-2.png', 'images/a b.png'],
      ['images/A-B.png', 'images/A-B.png'],
      ['images/A-b-3.png', 'images/kaarten/A-b.png'],
      ['images/e.png', 'images/é.png']
    ])
  })
})
