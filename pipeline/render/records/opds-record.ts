/**
 * The publication as an OPDS feed of one, which reading programs open.
 *
 * | PublicationMetadata | OPDS |
 * |---|---|
 * | title, subtitle | `title`, `subtitle` |
 * | identifiers | `identifier` (the first) |
 * | contributors `aut`, `edt`; publishers | `author`, `editor`; `publisher` |
 * | issued, modified, language | `published`, `modified`, `language` |
 * | abstract, subjects | `description`, `subject` |
 * | accessibility | `accessibility` |
 * | downloads | `links` of open access, beside the feed |
 *
 * Source: OPDS Catalog 2.0 (https://drafts.opds.io/opds-2.0) and the Readium Web Publication Manifest.
 */
import { contributorName, publisherName } from '../names.ts'
import {
  accessibilityValues,
  contributorsOf,
  type RecordSource
} from './record-source.ts'

/** Without a file to download there is nothing to open. */
export function opdsRecord(source: RecordSource): string | undefined {
  const { slug, metadata, downloads } = source
  if (downloads.length === 0) return undefined
  const { title, subtitle, identifiers, publishers, abstract, subjects } = metadata
  const publication = {
    metadata: {
      '@type': 'http://schema.org/Book',
      title,
      ...(subtitle !== undefined && { subtitle }),
      ...(identifiers[0] !== undefined && { identifier: identifiers[0] }),
      ...names('author', source, 'aut'),
      ...names('editor', source, 'edt'),
      publisher: publishers.map(publisherName),
      published: metadata.issued,
      modified: `${metadata.modified}T00:00:00Z`,
      language: metadata.language,
      ...(abstract !== '' && { description: abstract }),
      ...(subjects.length > 0 && { subject: subjects }),
      accessibility: accessibility(source)
    },
    links: downloads.map(({ format, mediaType, url }) => ({
      rel: 'http://opds-spec.org/acquisition/open-access',
      href: url ?? `${slug}.${format}`,
      type: mediaType
    }))
  }
  const feed = {
    metadata: { title },
    links: [{ rel: 'self', href: 'record.opds.json', type: 'application/opds+json' }],
    publications: [publication]
  }
  return `${JSON.stringify(feed, undefined, 2)}\n`
}

function names(name: string, { metadata }: RecordSource, role: string): object {
  const found = contributorsOf(metadata, role).map(contributorName)
  return found.length === 0 ? {} : { [name]: found }
}

/** Ways to read that suffice are lists of modes here. */
function accessibility(source: RecordSource): object {
  const [summary] = accessibilityValues(source, 'accessibilitySummary')
  return {
    accessMode: accessibilityValues(source, 'accessMode'),
    accessModeSufficient: accessibilityValues(source, 'accessModeSufficient').map(
      (modes) => modes.split(',')
    ),
    feature: accessibilityValues(source, 'accessibilityFeature'),
    hazard: accessibilityValues(source, 'accessibilityHazard'),
    ...(summary !== undefined && { summary })
  }
}
