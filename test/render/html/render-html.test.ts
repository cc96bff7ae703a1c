import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../../pipeline/render/html/index.ts'
import type { PageStart } from '../../../pipeline/render/page-start.ts'
import { renderAssets } from '../../../pipeline/render/web/render-assets.ts'
import { isPage, linkFaults, pageFaults } from './page-faults.ts'
import { element, elements, fileAt, metaContents, text } from './page-query.ts'
import { smallOptions, smallPublication } from './small-publication.ts'

const files = renderHtml(smallPublication(), smallOptions())
const pages = files.filter(isPage)
const chapterOne = fileAt(files, 'samen-lezen/lezen/hoofdstuk-1.html')
const chapterTwo = fileAt(files, 'samen-lezen/lezen/hoofdstuk-2.html')

describe('pages', () => {
  test('are the contents, the sections in reading order, and the images', () => {
    expect(files.map((file) => file.path)).toEqual([
      'samen-lezen/lezen/index.html',
      'samen-lezen/lezen/deel-1.html',
      'samen-lezen/lezen/hoofdstuk-1.html',
      'samen-lezen/lezen/hoofdstuk-2.html',
      'samen-lezen/lezen/literatuur.html',
      'samen-lezen/lezen/volledig.html',
      'samen-lezen/lezen/images/wijk.png'
    ])
  })

  test.each(pages.map((page) => [page.path, page] as const))(
    '%s has no faults',
    (_, page) => {
      expect(pageFaults(page)).toEqual([])
    }
  )

  test('have each a title of their own, and the language of the publication', () => {
    const titles = pages.map((page) => text(element(page, 'title')))
    expect(new Set(titles).size).toBe(pages.length)
    expect(titles[2]).toBe('Hoofdstuk 1: Samen beginnen – Samen lezen')
    expect(pages.map((page) => element(page, 'html').properties.lang)).toEqual(
      pages.map(() => 'nl-NL')
    )
  })

  test('describe themselves by their first paragraph, without numbers of notes', () => {
    expect(metaContents(chapterOne, 'description')).toEqual([
      'Een groep begint klein en groeit, zie tabel 1 en hoofdstuk 2 (Wenger, 1998).'
    ])
  })

  test('carry the tree of what they say', () => {
    expect(pages.map((page) => page.data['tree'])).toEqual(
      pages.map(() => expect.objectContaining({ type: 'root' }))
    )
  })

  test('ask nothing of another host, and have no script of their own', () => {
    for (const page of pages) {
      expect(elements(page, 'script').map(text)).toEqual(['', ''])
      const loaded = elements(page).filter(({ tagName }) =>
        ['img', 'link', 'script'].includes(tagName)
      )
      const urls = loaded.map(({ properties }) =>
        String(properties.src ?? properties.href)
      )
      expect(urls.filter((url) => url.startsWith('http'))).toEqual([])
    }
  })

  test('are the same bytes every time, and leave the publication as it was', () => {
    const publication = smallPublication()
    const before = structuredClone(publication)
    const again = renderHtml(publication, smallOptions())
    expect(publication).toEqual(before)
    expect(again.map(String)).toEqual(files.map(String))
  })
})

describe('links', () => {
  const site = [...files, ...renderAssets(smallOptions())]
  const landing = 'samen-lezen/index.html'

  test('arrive: every file and every id exists', () => {
    expect(linkFaults(site, [landing])).toEqual([])
  })

  test('that lead nowhere would be found', () => {
    const page = new VFile({
      path: 'samen-lezen/lezen/fout.html',
      value: '<a href="geen.html">a</a> <a href="hoofdstuk-1.html#geen">b</a>'
    })
    expect(linkFaults([...site, page], [landing])).toEqual([
      'samen-lezen/lezen/fout.html: no file geen.html',
      'samen-lezen/lezen/fout.html: no id hoofdstuk-1.html#geen'
    ])
  })

  test('get the page in front when the id is on another one, and only then', () => {
    const hrefs = elements(element(chapterOne, 'main'), 'a').map(
      (link) => link.properties.href
    )
    expect(hrefs).toContain('#tabel-groei')
    expect(hrefs).toContain('hoofdstuk-2.html#hoofdstuk-2')
    expect(hrefs).toContain('hoofdstuk-2.html#figuur-wijk')
    expect(hrefs).toContain('literatuur.html#literatuur-wenger1998')
  })

  test('to an id that is nowhere stay as they are', () => {
    const publication = smallPublication()
    publication.spine[2]?.body.children.push({
      type: 'element',
      tagName: 'a',
      properties: { href: '#100%' },
      children: [{ type: 'text', value: 'weg' }]
    })
    const part = renderHtml(publication, smallOptions())[1]
    expect(String(part)).toContain('href="#100%25"')
  })

  test('go to the pages before and after', () => {
    const pager = element(chapterOne, 'nav', { className: 'pager' })
    const links = elements(pager, 'a').map((link) => [link.properties.href, text(link)])
    expect(links).toEqual([
      ['deel-1.html', 'Vorige: Deel 1: Hoe het werkt'],
      ['hoofdstuk-2.html', 'Volgende: Hoofdstuk 2: Samen verder']
    ])
  })

  test('to the landing page are there only when it is built', () => {
    const alone = renderHtml(smallPublication(), smallOptions(['html']))
    expect(linkFaults([...alone, ...renderAssets(smallOptions())], [])).toEqual([])
    expect(
      alone.filter(isPage).filter((page) => String(page).includes('../index'))
    ).toEqual([])
  })
})

describe('the page that has all', () => {
  const page = fileAt(files, 'samen-lezen/lezen/volledig.html')

  test('holds every section under one title, and links only within', () => {
    expect(elements(page, 'h1').map(text)).toEqual(['Samen lezen'])
    expect(elements(page, 'h2').map(text)).toEqual([
      'Inhoud',
      'Deel 1 Hoe het werkt',
      'Hoofdstuk 1 Samen beginnen',
      'Hoofdstuk 2 Samen verder',
      'Literatuur'
    ])
    const hrefs = elements(element(page, 'main'), 'a').map(({ properties }) => {
      return String(properties.href)
    })
    expect(hrefs.filter((href) => !href.startsWith('#'))).toEqual([])
  })

  test('has the same ids as the pages of its sections', () => {
    const idsOf = (file: VFile) =>
      elements(element(file, 'section'))
        .flatMap(({ properties }) => properties.id ?? [])
        .map(String)
    const whole = elements(page).flatMap(({ properties }) => properties.id ?? [])
    expect(whole).toEqual(expect.arrayContaining(idsOf(chapterOne)))
  })
})

test('a single file asks for nothing beside it', () => {
  const single = renderHtml(smallPublication(), {
    ...smallOptions(['html']),
    singleFile: true
  })
  expect(single.map(({ path }) => path)).toEqual(['samen-lezen/samen-lezen.html'])
  const [page] = single
  const loaded = page
    ? elements(page).flatMap(({ properties }) => properties.src ?? properties.href ?? [])
    : []
  expect(loaded.map(String).filter((url) => !/^(#|data:)/u.test(url))).toEqual([])
  expect(String(page)).toContain("url('data:font/woff2;base64,AQID')")
  expect(page && linkFaults([page], [])).toEqual([])
})

describe('contents', () => {
  test('mark the page one is on', () => {
    const nav = element(chapterTwo, 'nav', { className: 'contents-nav' })
    const current = elements(nav, 'a').filter((link) => link.properties['ariaCurrent'])
    expect(current.map(text)).toEqual(['2 Samen verder'])
  })

  test('are whole on the first page: parts, chapters and their headings', () => {
    const nav = element(fileAt(files, 'samen-lezen/lezen/index.html'), 'nav', {
      role: 'doc-toc'
    })
    expect(elements(nav, 'a').map((link) => [link.properties.href, text(link)])).toEqual([
      ['deel-1.html', 'Deel 1 Hoe het werkt'],
      ['hoofdstuk-1.html', 'Hoofdstuk 1 Samen beginnen'],
      ['hoofdstuk-1.html#de-eerste-stap', 'De eerste stap'],
      ['hoofdstuk-1.html#klein-blijven', 'Klein blijven'],
      ['hoofdstuk-2.html', 'Hoofdstuk 2 Samen verder'],
      ['hoofdstuk-2.html#de-wijk', 'De wijk'],
      ['literatuur.html', 'Literatuur']
    ])
  })

  test('of a part stand on its page', () => {
    const part = fileAt(files, 'samen-lezen/lezen/deel-1.html')
    const nav = element(part, 'nav', { className: 'part-contents' })
    expect(elements(nav, 'a').map((link) => [link.properties.href, text(link)])).toEqual([
      ['hoofdstuk-1.html', 'Hoofdstuk 1: Samen beginnen'],
      ['hoofdstuk-2.html', 'Hoofdstuk 2: Samen verder']
    ])
  })
})

describe('first page', () => {
  test('says what a title page says, with authors only when there are any', () => {
    const name = { kind: 'person', given: 'Jo', particle: 'de', family: 'Wit' } as const
    const contributors = [
      { name, role: 'aut' },
      { name: { ...name, given: 'Bo' }, role: 'edt' }
    ]
    expect(imprintOf(files)).toEqual([
      'Ministerie van Proeven (MvP), directie Lezen, Leren en Schrijven',
      'Instituut voor Voorbeelden',
      'Den Haag, 2011'
    ])
    const named = renderHtml(
      smallPublication({ contributors, issued: '2011-05-18' }),
      smallOptions()
    )
    expect(imprintOf(named)).toEqual([
      'Jo de Wit',
      'Ministerie van Proeven (MvP), directie Lezen, Leren en Schrijven',
      'Instituut voor Voorbeelden',
      'Den Haag, 18 mei 2011'
    ])
  })

  test('begins reading past the colophon, which every footer leads to', () => {
    const publication = smallPublication()
    const [first, ...rest] = publication.spine
    if (first === undefined) throw new Error('Cannot find a first section')
    const colophon = {
      ...first,
      id: 'colofon',
      role: 'colofon',
      title: 'Colofon'
    } as const
    const spine = [colophon, first, ...rest]
    const pages = renderHtml({ ...publication, spine }, smallOptions()).filter(isPage)
    const start = element(fileAt(pages, 'samen-lezen/lezen/index.html'), 'a', {
      className: 'button'
    })
    expect(start.properties.href).toBe('deel-1.html')
    for (const page of pages.slice(0, -1)) {
      const links = elements(element(page, 'footer'), 'a')
      expect(links.map((link) => [link.properties.href, text(link)])).toEqual([
        ['colofon.html', 'Colofon'],
        ['../index.html', 'Downloads en gegevens']
      ])
    }
  })

  test('metadata that look like markup are shown as text on every page', () => {
    const title = '</title><script>alert(1)</script>'
    const hostile = renderHtml(
      smallPublication({ title, editionNote: '<img src=x onerror=alert(1)>' }),
      smallOptions()
    ).filter(isPage)
    for (const page of hostile) {
      expect(elements(page, 'script').map(text)).toEqual(['', ''])
      expect(text(element(page, 'title'))).toContain(title)
    }
    expect(hostile[0] && elements(hostile[0], 'img')).toEqual([])
  })
})

describe('pages of the PDF', () => {
  const pageStarts: readonly PageStart[] = [
    { label: 'i', place: { kind: 'section', sectionId: 'titelpagina' } },
    { label: '1', place: { kind: 'section', sectionId: 'hoofdstuk-1' } }
  ]

  test('are listed, and lead to their markers', () => {
    const marked = renderHtml(smallPublication(), smallOptions(), pageStarts)
    const list = element(fileAt(marked, 'samen-lezen/lezen/index.html'), 'nav', {
      role: 'doc-pagelist'
    })
    expect(elements(list, 'a').map(({ properties }) => properties.href)).toEqual([
      '#pagina--i',
      'hoofdstuk-1.html#pagina--1'
    ])
    const chapter = fileAt(marked, 'samen-lezen/lezen/hoofdstuk-1.html')
    expect(element(chapter, 'span', { id: 'pagina--1' }).properties['dataPage']).toBe('1')
  })

  test('are not spoken of without a PDF', () => {
    const found = pages
      .flatMap((page) => elements(page))
      .filter(({ properties }) => {
        return properties.role === 'doc-pagelist' || properties['name'] === 'pages'
      })
    expect(found).toEqual([])
  })
})

function imprintOf(files: readonly VFile[]): string[] {
  return elements(fileAt(files, 'samen-lezen/lezen/index.html'), 'p')
    .filter(({ properties }) => String(properties.className) === 'imprint')
    .map(text)
}

test('a title page that an editor wrote has a page of its own', () => {
  const small = smallPublication()
  const spine = small.spine.map((section) =>
    section.role === 'titelpagina' ? { ...section, sourcePath: 'titel.md' } : section
  )
  const paths = renderHtml({ ...small, spine }, smallOptions()).map(({ path }) => path)
  expect(paths).toContain('samen-lezen/lezen/titelpagina.html')
})
