import { EpubCheck } from '@likecoin/epubcheck-ts'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import type { Publication } from '../../../pipeline/model/publication.ts'
import type { PageStart } from '../../../pipeline/render/page-start.ts'
import { publication, publicationOf, section } from './example.ts'
import { document, epubBytes, unpacked } from './unpacked.ts'

/** One of each kind of place. */
const pageStarts: readonly PageStart[] = [
  { label: 'i', place: { kind: 'section', sectionId: 'titelpagina' } },
  { label: 'ii', place: { kind: 'section', sectionId: 'inhoud' } },
  { label: 'iii', place: { kind: 'entry', sectionId: 'inhoud', id: 'deel-1' } },
  { label: '1', place: { kind: 'section', sectionId: 'inleiding' } },
  { label: '2', place: { kind: 'text', element: 1, offset: 0 } },
  {
    label: '3',
    place: { kind: 'entry', sectionId: 'literatuur', id: 'literatuur-berg2010' }
  }
]

describe('the page list', () => {
  it('has every page with its marker, in order', async () => {
    const files = await unpacked(publication, pageStarts)
    const targets = pageLinks(files.get('EPUB/nav.xhtml') ?? '')
    expect(targets.map(([href, label]) => `${label} ${href}`)).toEqual([
      'i titelpagina.xhtml#pagina--i',
      'ii nav.xhtml#pagina--ii',
      'iii nav.xhtml#pagina--iii',
      '1 inleiding.xhtml#pagina--1',
      '2 inleiding.xhtml#pagina--2',
      '3 literatuur.xhtml#pagina--3'
    ])
    for (const [href = ''] of targets) {
      const [file, id] = href.split('#')
      expect(files.get(`EPUB/${file}`), href).toMatch(
        new RegExp(`<span id="${id}" role="doc-pagebreak" aria-label=" Pagina \\w+\\. "`)
      )
    }
  })

  it('says what its markers are', async () => {
    const text = await document(publication, 'inleiding.xhtml', pageStarts)
    expect(text).toContain(
      '<p>Zie <span id="pagina--2" role="doc-pagebreak" aria-label=" Pagina 2. " ' +
        'class="page-break" data-page="2" epub:type="pagebreak"></span><a href='
    )
  })

  it('is in the NCX too, after the contents', async () => {
    const ncx = await document(publication, 'toc.ncx', pageStarts)
    expect(ncx).toContain('<meta name="dtb:totalPageCount" content="6"/>')
    expect(ncx).toContain('<meta name="dtb:maxPageNumber" content="3"/>')
    expect(ncx).toContain('<pageTarget id="page-1" playOrder="7" type="front">')
    expect(ncx).toContain(
      '<pageTarget id="page-6" playOrder="12" type="normal" value="3">'
    )
  })

  it('names the PDF of the build as its source', async () => {
    const opf = await document(publication, 'package.opf', pageStarts)
    expect(opf).toContain(
      '<meta property="pageBreakSource">Pdf-uitgave van Leren in de wijk, 2026-03-29'
    )
    expect(opf).toContain('>pageBreakMarkers<')
    expect(opf).toContain('>pageNavigation<')
  })

  it('is not there, nor any claim of it, when the build has no PDF', async () => {
    for (const [path, text] of await unpacked(publication))
      expect(text, path).not.toMatch(
        /page-list|pageList|pageBreak|pageNavigation|pagebreak/
      )
  })

  it('cannot miss a page', async () => {
    const lost: PageStart = {
      label: '9',
      place: { kind: 'text', element: 999, offset: 0 }
    }
    await expect(epubBytes(publication, [lost])).rejects.toThrow('`9`')
  })

  it('passes the checker, wherever its markers stand', async () => {
    expect(await findings(publication, pageStarts)).toEqual([])
    const cells = h('table', h('tr', h('th', { scope: 'row' }, 'a'), h('td', 'b')))
    const one = section({ id: 'een', role: 'hoofdstuk' }, h('h2', 'x'), cells)
    const places = [0, 1, 3, 4].map((element, index): PageStart => ({
      label: String(index + 1),
      place: { kind: 'text', element, offset: 0 }
    }))
    expect(await findings(publicationOf(one), places)).toEqual([])
  })
})

function pageLinks(nav: string): string[][] {
  const [, list = ''] = nav.split('epub:type="page-list" role="doc-pagelist" hidden=""')
  return [...list.matchAll(/<a href="([^"]+)">([^<]+)/g)].map((found) =>
    found.slice(1, 3)
  )
}

async function findings(
  of: Publication,
  starts: readonly PageStart[]
): Promise<string[]> {
  const { messages } = await EpubCheck.validate(await epubBytes(of, starts))
  return messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .map(({ id, message, location }) => `${id} ${location?.path}: ${message}`)
}
