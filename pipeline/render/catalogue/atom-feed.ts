import { v5 } from 'uuid'
import { VFile } from 'vfile'
import type { Element } from 'xast'
import { x } from 'xastscript'
import type { RenderOptions } from '../../options.ts'
import { contributorName, publisherName } from '../names.ts'
import { fullTitle } from '../titles.ts'
import { authors } from '../web/authors.ts'
import { absoluteUrl } from '../web/html-document.ts'
import { relativeUrl } from '../web/relative-url.ts'
import { lines, xmlDocument } from '../xml.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { cataloguePath } from './catalogue-frame.ts'
import { downloadFiles, downloadFormats } from './downloads.ts'
import { atomPath } from './feed-paths.ts'
import { landingPath } from './landing-path.ts'

/**
 * What is new: the publications of this site, the last changed first.
 *
 * Source: RFC 4287, The Atom Syndication Format (https://www.rfc-editor.org/rfc/rfc4287).
 */
export function atomFeed(
  entries: readonly CatalogueEntry[],
  options: RenderOptions
): VFile {
  const { catalogue } = options
  const newest = entries.toSorted((one, other) =>
    one.publication.metadata.modified < other.publication.metadata.modified ? 1 : -1
  )
  const updated = newest[0]?.publication.metadata.modified ?? '1970-01-01'
  const feed = x(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': catalogue.language },
    lines([
      x('id', absoluteUrl(cataloguePath, options) ?? feedId(catalogue.name)),
      x('title', catalogue.name),
      ...(catalogue.description === undefined
        ? []
        : [x('subtitle', catalogue.description)]),
      x('updated', dayTime(updated)),
      x('author', [x('name', catalogue.publisher ?? catalogue.name)]),
      x('link', {
        rel: 'self',
        type: 'application/atom+xml',
        href: hrefOf(atomPath, options)
      }),
      x('link', {
        rel: 'alternate',
        type: 'text/html',
        href: hrefOf(cataloguePath, options)
      }),
      ...newest.map((entry) => atomEntry(entry, options))
    ])
  )
  return new VFile({ path: atomPath, value: xmlDocument(feed) })
}

function atomEntry(entry: CatalogueEntry, options: RenderOptions): Element {
  const { metadata } = entry.publication
  const [identifier = ''] = metadata.identifiers
  const names = authors(metadata).map(({ name }) => contributorName(name))
  const makers = names.length > 0 ? names : metadata.publishers.map(publisherName)
  const landing = landingPath(entry.publication)
  return x(
    'entry',
    { 'xml:lang': metadata.language },
    lines([
      x('id', absoluteUrl(landing, options) ?? identifier),
      x('title', fullTitle(metadata)),
      x('updated', dayTime(metadata.modified)),
      ...makers.map((name) => x('author', [x('name', name)])),
      x('summary', metadata.abstract),
      ...metadata.subjects.map((term) => x('category', { term })),
      x('link', { rel: 'alternate', type: 'text/html', href: hrefOf(landing, options) }),
      ...downloadFiles(entry, options).map((file) =>
        x('link', {
          rel: 'enclosure',
          type: downloadFormats.get(file.format)?.mediaType,
          length: file.byteLength,
          href: hrefOf(file.path, options)
        })
      )
    ])
  )
}

/** Absolute where the site has an address, for a feed is read far from it. */
function hrefOf(path: string, options: RenderOptions): string {
  return absoluteUrl(path, options) ?? relativeUrl(atomPath, path)
}

/** A site without an address is known by its name (RFC 9562, 5.5). */
function feedId(name: string): string {
  return `urn:uuid:${v5(name, v5.URL)}`
}

function dayTime(day: string): string {
  return `${day}T00:00:00Z`
}
