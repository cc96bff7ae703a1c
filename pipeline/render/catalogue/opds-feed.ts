import { VFile } from 'vfile'
import type { RenderOptions } from '../../options.ts'
import type { Contributor } from '../../read/publication-metadata.ts'
import { contributorName, publisherName, sortingName } from '../names.ts'
import { authors } from '../web/authors.ts'
import { absoluteUrl } from '../web/html-document.ts'
import { relativeUrl } from '../web/relative-url.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { downloadFiles, downloadFormats } from './downloads.ts'
import { opdsPath } from './feed-paths.ts'
import { landingPath } from './landing-path.ts'

/**
 * The publications that can be had here, for the apps in which one reads them.
 *
 * Source: OPDS 2.0 (https://drafts.opds.io/opds-2.0), Readium Web Publication Manifest
 * (https://readium.org/webpub-manifest/).
 */
export function opdsFeed(
  entries: readonly CatalogueEntry[],
  options: RenderOptions
): VFile {
  const feed = {
    metadata: { title: options.catalogue.name },
    links: [
      { rel: 'self', href: hrefOf(opdsPath, options), type: 'application/opds+json' }
    ],
    publications: entries
      .filter((entry) => downloadFiles(entry, options).length > 0)
      .map((entry) => opdsPublication(entry, options))
  }
  return new VFile({ path: opdsPath, value: `${JSON.stringify(feed, undefined, 2)}\n` })
}

function opdsPublication(entry: CatalogueEntry, options: RenderOptions) {
  const { metadata } = entry.publication
  const names = authors(metadata)
  return {
    metadata: {
      '@type': 'http://schema.org/Book',
      title: metadata.title,
      ...(metadata.subtitle !== undefined && { subtitle: metadata.subtitle }),
      identifier: metadata.identifiers[0],
      language: metadata.language,
      published: metadata.issued,
      modified: `${metadata.modified}T00:00:00Z`,
      ...(names.length > 0 && { author: names.map(opdsName) }),
      publisher: metadata.publishers.map((publisher) => ({
        name: publisherName(publisher)
      })),
      subject: [...metadata.subjects],
      description: metadata.abstract,
      ...(entry.pageCount !== undefined && { numberOfPages: entry.pageCount })
    },
    links: [
      ...downloadFiles(entry, options).map(({ path, format, byteLength }) => ({
        rel: 'http://opds-spec.org/acquisition/open-access',
        href: hrefOf(path, options),
        type: downloadFormats.get(format)?.mediaType,
        size: byteLength
      })),
      {
        rel: 'alternate',
        href: hrefOf(landingPath(entry.publication), options),
        type: 'text/html'
      }
    ]
  }
}

function opdsName({ name }: Contributor) {
  const sortAs = sortingName(name)
  return { name: contributorName(name), ...(sortAs !== undefined && { sortAs }) }
}

function hrefOf(path: string, options: RenderOptions): string {
  return absoluteUrl(path, options) ?? relativeUrl(opdsPath, path)
}
