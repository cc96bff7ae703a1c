/**
 * The publication as schema.org JSON-LD.
 *
 * | PublicationMetadata | schema.org |
 * |---|---|
 * | type | `@type`: `Report` or `Book` |
 * | title, subtitle | `name`, `alternativeHeadline` |
 * | contributors `aut`, `edt`; the others | `author`, `editor`; `contributor` |
 * | publishers, place | `publisher` with `department`, `locationCreated` |
 * | issued, modified, language | `datePublished`, `dateModified`, `inLanguage` |
 * | abstract, subjects | `abstract`, `keywords` |
 * | identifiers, address | `identifier`, `url` |
 * | accessibility | `accessMode` and the like |
 * | downloads | `encoding` |
 *
 * Source: Schema.org (https://schema.org/Report) and its vocabulary of accessibility
 * (https://www.w3.org/2021/a11y-discov-vocab/latest/).
 */
import type { ContributorName, Publisher } from '../../read/publication-metadata.ts'
import {
  accessibilityValues,
  contributorsOf,
  type RecordSource
} from './record-source.ts'

export function schemaOrgRecord(source: RecordSource): string {
  const { metadata, url, downloads } = source
  const { title, subtitle, place, language, abstract, subjects, identifiers } = metadata
  const others = metadata.contributors.filter(
    ({ role }) => role !== 'aut' && role !== 'edt'
  )
  const record = {
    '@context': 'https://schema.org',
    '@type': metadata.type === 'report' ? 'Report' : 'Book',
    ...(url !== undefined && { '@id': `${url}#work`, url }),
    name: title,
    ...(subtitle !== undefined && { alternativeHeadline: subtitle }),
    ...some('author', contributorsOf(metadata, 'aut').map(agent)),
    ...some('editor', contributorsOf(metadata, 'edt').map(agent)),
    ...some(
      'contributor',
      others.map(({ name }) => agent(name))
    ),
    publisher: metadata.publishers.map(organisation),
    ...(place !== undefined && { locationCreated: { '@type': 'Place', name: place } }),
    datePublished: metadata.issued,
    dateModified: metadata.modified,
    inLanguage: language,
    ...(abstract !== '' && { abstract }),
    ...some('keywords', subjects),
    ...some('identifier', identifiers),
    ...accessibility(source),
    ...some(
      'encoding',
      downloads.map((file) => ({
        '@type': 'MediaObject',
        encodingFormat: file.mediaType,
        ...(file.url !== undefined && { contentUrl: file.url })
      }))
    )
  }
  return `${JSON.stringify(record, undefined, 2)}\n`
}

function some(name: string, values: readonly unknown[]): object {
  return values.length === 0 ? {} : { [name]: values }
}

function agent(name: ContributorName): object {
  if (name.kind === 'organisation') return { '@type': 'Organization', name: name.name }
  const familyName = [name.particle, name.family].filter(Boolean).join(' ')
  return {
    '@type': 'Person',
    name: [name.given, familyName].filter(Boolean).join(' '),
    ...(name.given !== '' && { givenName: name.given }),
    familyName
  }
}

function organisation({ name, abbreviation, unit }: Publisher): object {
  return {
    '@type': 'Organization',
    name,
    ...(abbreviation !== undefined && { alternateName: abbreviation }),
    ...(unit !== undefined && { department: { '@type': 'Organization', name: unit } })
  }
}

/** A list of modes is one way to read: in JSON-LD an `ItemList`. */
function accessibility(source: RecordSource): object {
  const sufficient = accessibilityValues(source, 'accessModeSufficient').map((modes) => ({
    '@type': 'ItemList',
    itemListElement: modes.split(',')
  }))
  const [summary] = accessibilityValues(source, 'accessibilitySummary')
  return {
    ...some('accessMode', accessibilityValues(source, 'accessMode')),
    ...some('accessModeSufficient', sufficient),
    ...some('accessibilityFeature', accessibilityValues(source, 'accessibilityFeature')),
    ...some('accessibilityHazard', accessibilityValues(source, 'accessibilityHazard')),
    ...(summary !== undefined && { accessibilitySummary: summary })
  }
}
