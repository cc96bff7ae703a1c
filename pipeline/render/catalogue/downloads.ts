import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Format, RenderOptions } from '../../options.ts'
import { relativeUrl } from '../web/relative-url.ts'
import { fullTitle } from '../titles.ts'
import type { CatalogueEntry, CatalogueFile } from './catalogue-entry.ts'
import { fileSize } from '../file-size.ts'
import { landingPath } from './landing-path.ts'
import { landingSection } from './landing-section.ts'
import { languageOf } from './language-of.ts'

/** The formats that a reader downloads, and what each is called. */
export const downloadFormats: ReadonlyMap<Format, { name: string; mediaType: string }> =
  new Map([
    ['pdf', { name: 'PDF', mediaType: 'application/pdf' }],
    ['epub', { name: 'EPUB', mediaType: 'application/epub+zip' }]
  ])

/**
 * The files of this build, each with format, size and number of pages inside the link, and
 * the link to the reading edition.
 */
export function downloads(entry: CatalogueEntry, options: RenderOptions): Element {
  const { publication } = entry
  const links = [
    ...downloadFiles(entry, options).map((file) => downloadLink(file, entry)),
    ...(options.formats.has('html') ? [readLink(), wholeLink()] : [])
  ]
  return landingSection('downloads', 'Download(s)', [
    h(
      'p',
      { className: ['download-title'], lang: languageOf(publication.metadata, options) },
      fullTitle(publication.metadata)
    ),
    links.length === 0
      ? h('p', 'Bij deze publicatie zijn nog geen bestanden beschikbaar.')
      : h(
          'ul',
          { className: ['downloads'] },
          links.map((link) => h('li', link))
        )
  ])
}

/** What can be offered: files of a format that this build makes. */
export function downloadFiles(
  { files }: CatalogueEntry,
  { formats }: RenderOptions
): CatalogueFile[] {
  return files.filter(({ format }) => formats.has(format) && downloadFormats.has(format))
}

function downloadLink(file: CatalogueFile, entry: CatalogueEntry): Element {
  const format = downloadFormats.get(file.format)
  const href = relativeUrl(landingPath(entry.publication), file.path)
  const name = format?.name ?? file.format
  return h('a', { className: ['button'], href, type: format?.mediaType }, [
    `Download ${name} `,
    h('span', { className: ['download-facts'] }, `(${facts(file, entry)})`)
  ])
}

function facts(file: CatalogueFile, { pageCount }: CatalogueEntry): string {
  const pages =
    file.format === 'pdf' && pageCount !== undefined
      ? [`${pageCount} ${pageCount === 1 ? 'pagina' : 'pagina’s'}`]
      : []
  return [fileSize(file.byteLength), ...pages, ...file.conformsTo].join(', ')
}

function wholeLink(): Element {
  return h(
    'a',
    { className: ['button'], href: 'lezen/volledig.html' },
    'Alles op één pagina'
  )
}

function readLink(): Element {
  return h('a', { className: ['button'], href: 'lezen/index.html' }, 'Lees online')
}
