import type { RenderOptions } from '../../options.ts'
import { relativeUrl } from '../web/relative-url.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { citationRecords } from './citing.ts'
import { downloadFiles, downloadFormats } from './downloads.ts'
import { landingPath } from './landing-path.ts'

export type LandingLink = {
  readonly rel: 'describedby' | 'item' | 'type' | 'author'
  /** Relative to the landing page, or absolute. */
  readonly href: string
  readonly mediaType: string | undefined
}

/**
 * Links from the landing page to its records, to the publication itself and to what both are.
 * There is no `cite-as`: that asks for a persistent identifier.
 *
 * Source: Signposting, FAIR profile (https://signposting.org/FAIR/).
 */
export function landingLinks(
  entry: CatalogueEntry,
  options: RenderOptions
): LandingLink[] {
  const { formats } = options
  const path = landingPath(entry.publication)
  const records = formats.has('records') ? citationRecords : []
  return [
    ...records.map(({ href, mediaType }) => link('describedby', href, mediaType)),
    ...downloadFiles(entry, options).map((file) =>
      link(
        'item',
        relativeUrl(path, file.path),
        downloadFormats.get(file.format)?.mediaType
      )
    ),
    ...(formats.has('html') ? [link('item', 'lezen/index.html', 'text/html')] : []),
    link('type', 'https://schema.org/AboutPage'),
    link('type', `https://schema.org/${schemaTypes[entry.publication.metadata.type]}`)
  ]
}

/** A brochure is a book to schema.org: it has no word for it. */
export const schemaTypes = { report: 'Report', book: 'Book', pamphlet: 'Book' } as const

function link(rel: LandingLink['rel'], href: string, mediaType?: string): LandingLink {
  return { rel, href, mediaType }
}
