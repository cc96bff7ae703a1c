/**
 * The publication as DataCite JSON.
 *
 * | PublicationMetadata | DataCite |
 * |---|---|
 * | identifiers | `doi`, `alternateIdentifiers` |
 * | contributors `aut`; the others | `creators`; `contributors` |
 * | title, subtitle | `titles` |
 * | publishers | `publisher` (the first) |
 * | issued, modified | `publicationYear`, `dates` |
 * | type | `types`: `Report` or `Book` |
 * | language, subjects, abstract | `language`, `subjects`, `descriptions` |
 *
 * DataCite describes what has a DOI and a creator: without one of them there is no record.
 *
 * Source: DataCite Metadata Schema 4.6 (https://doi.org/10.14454/mzv1-5b55).
 */
import type { ContributorName } from '../../read/publication-metadata.ts'
import { doiOf } from '../identifiers.ts'
import { publisherName } from '../names.ts'
import { contributorsOf, invertedName, type RecordSource } from './record-source.ts'

export function dataciteJsonRecord({
  metadata,
  url,
  downloads
}: RecordSource): string | undefined {
  const doi = doiOf(metadata)
  const creators = contributorsOf(metadata, 'aut').map(agent)
  const [publisher] = metadata.publishers.map(publisherName)
  if (doi === undefined || creators.length === 0 || publisher === undefined)
    return undefined
  const { title, subtitle, issued, modified, language, subjects, abstract, rights } =
    metadata
  const others = metadata.contributors.filter(({ role }) => role !== 'aut')
  const record = {
    doi,
    schemaVersion: 'http://datacite.org/schema/kernel-4',
    creators,
    titles: [
      { title, lang: language },
      ...(subtitle === undefined
        ? []
        : [{ title: subtitle, titleType: 'Subtitle', lang: language }])
    ],
    publisher: { name: publisher },
    publicationYear: issued.slice(0, 4),
    types: {
      resourceTypeGeneral: metadata.type === 'report' ? 'Report' : 'Book',
      resourceType: metadata.type
    },
    ...(subjects.length > 0 && { subjects: subjects.map((subject) => ({ subject })) }),
    ...(others.length > 0 && {
      contributors: others.map(({ name, role }) => ({
        ...agent(name),
        contributorType: role === 'edt' ? 'Editor' : 'Other'
      }))
    }),
    dates: [
      { date: issued, dateType: 'Issued' },
      { date: modified, dateType: 'Updated' }
    ],
    language,
    ...(downloads.length > 0 && { formats: downloads.map(({ mediaType }) => mediaType) }),
    ...(rights !== undefined && { rightsList: [{ rights }] }),
    ...(abstract !== '' && {
      descriptions: [
        { description: abstract, descriptionType: 'Abstract', lang: language }
      ]
    }),
    ...(url !== undefined && { url })
  }
  return `${JSON.stringify(record, undefined, 2)}\n`
}

function agent(name: ContributorName): object {
  if (name.kind === 'organisation') return { name: name.name, nameType: 'Organizational' }
  const given = [name.given, name.particle].filter(Boolean).join(' ')
  return {
    name: invertedName(name),
    nameType: 'Personal',
    ...(given !== '' && { givenName: given }),
    familyName: name.family
  }
}
