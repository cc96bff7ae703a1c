/** The NCX: the contents for reading systems of the time of EPUB 2. */
import type { Element } from 'xast'
import { x } from 'xastscript'
import type { ContentsEntry, Publication } from '../../model/publication.ts'
import type { EpubFile } from './epub-file.ts'
import { ncxName } from './epub-file.ts'
import { fullTitle } from './headings.ts'
import type { Locations } from './locations.ts'
import { hrefOfId } from './locations.ts'
import { type PageTarget, pageTargets } from './page-list.ts'
import { lines, xmlDocument } from './xml.ts'

/**
 * Make the NCX, with the entries and pages of the navigation document and the first identifier of the
 * package document.
 *
 * Source: EPUB 3.3, 5.9.3.3 (https://www.w3.org/TR/epub-33/#sec-opf2-ncx); OPF 2.0.1, 2.4.1.
 */
export function ncx(publication: Publication, places: Locations): EpubFile {
  const { contents, metadata } = publication
  const pages = pageTargets(places)
  const attributes = {
    xmlns: 'http://www.daisy.org/z3986/2005/ncx/',
    version: '2005-1',
    'xml:lang': metadata.language
  }
  const head = x(
    'head',
    {},
    ...lines(headItems(metadata.identifiers[0], depthOf(contents), pages))
  )
  const title = x('docTitle', {}, x('text', {}, metadata.title))
  const map = x('navMap', {}, ...lines(navPoints(contents, places)))
  return {
    name: ncxName,
    mediaType: 'application/x-dtbncx+xml',
    value: xmlDocument(
      x('ncx', attributes, ...lines([head, title, map, ...pageList(pages, contents)]))
    ),
    properties: []
  }
}

function headItems(
  identifier: string | undefined,
  depth: number,
  pages: readonly PageTarget[]
): Element[] {
  const values = {
    'dtb:uid': identifier,
    'dtb:depth': String(depth),
    'dtb:totalPageCount': String(pages.length),
    'dtb:maxPageNumber': String(Math.max(0, ...pages.filter(isNumbered).map(numberOf)))
  }
  return Object.entries(values).map(([name, content]) => x('meta', { name, content }))
}

function navPoints(contents: readonly ContentsEntry[], places: Locations): Element[] {
  let playOrder = 0
  return contents.map(navPoint)

  function navPoint(entry: ContentsEntry): Element {
    playOrder++
    const attributes = { id: `point-${playOrder}`, playOrder }
    const label = x('navLabel', {}, x('text', {}, fullTitle(entry)))
    const content = x('content', { src: hrefOfId(entry.id, entry.sectionId, places) })
    return x(
      'navPoint',
      attributes,
      ...lines([label, content, ...entry.children.map(navPoint)])
    )
  }
}

/** The order of play goes on where the contents end. */
function pageList(
  pages: readonly PageTarget[],
  contents: readonly ContentsEntry[]
): Element[] {
  if (pages.length === 0) return []
  const before = countOf(contents)
  const targets = pages.map((page, index) => {
    const { label, href } = page
    const number = isNumbered(page) ? numberOf(page) : undefined
    const type = number === undefined ? 'front' : 'normal'
    const place = { id: `page-${index + 1}`, playOrder: before + index + 1 }
    const name = x('navLabel', {}, x('text', {}, label))
    const content = x('content', { src: href })
    return x('pageTarget', { ...place, type, value: number }, name, content)
  })
  const title = x('navLabel', {}, x('text', {}, 'Bladzijden van de pdf'))
  return [x('pageList', {}, ...lines([title, ...targets]))]
}

/** Not so: the roman numbers of front matter. */
function isNumbered({ label }: PageTarget): boolean {
  return /^\d+$/.test(label)
}

function numberOf({ label }: PageTarget): number {
  return Number(label)
}

function countOf(entries: readonly ContentsEntry[]): number {
  return entries.reduce((sum, { children }) => sum + 1 + countOf(children), 0)
}

function depthOf(entries: readonly ContentsEntry[]): number {
  if (entries.length === 0) return 0
  return 1 + Math.max(...entries.map(({ children }) => depthOf(children)))
}
