/**
 * The publication as CITATION.cff: a data set of which the preferred citation is the publication.
 *
 * | PublicationMetadata | CFF |
 * |---|---|
 * | type | `preferred-citation.type`: `report`, `book`, `pamphlet` |
 * | title, subtitle | `title` (joined with `: `) |
 * | contributors `aut`, `edt` | `authors`, `editors`; an organisation as `name` |
 * | publishers, place | `publisher` (the first), with `city` |
 * | issued | `year`, and `date-published` when the day is known |
 * | abstract, subjects | `abstract`, `keywords` |
 * | identifiers | `doi`, `isbn`, `url` |
 *
 * CFF asks for an author: of a publication without one there is no record.
 *
 * Source: Citation File Format 1.2.0 (https://doi.org/10.5281/zenodo.5171937).
 */
import { stringify } from 'yaml'
import type { ContributorName } from '../../read/publication-metadata.ts'
import { doiOf, isbnOf } from '../identifiers.ts'
import { publisherName } from '../names.ts'
import { fullTitle } from '../titles.ts'
import { contributorsOf, type RecordSource } from './record-source.ts'

export function cffRecord({ metadata, url }: RecordSource): string | undefined {
  const authors = contributorsOf(metadata, 'aut').map(entity)
  if (authors.length === 0) return undefined
  const editors = contributorsOf(metadata, 'edt').map(entity)
  const [publisher] = metadata.publishers.map(publisherName)
  const { issued, place, language, abstract, subjects, type } = metadata
  const doi = doiOf(metadata)
  const isbn = isbnOf(metadata)
  const title = fullTitle(metadata)
  const reference = {
    type,
    title,
    authors,
    ...(editors.length > 0 && { editors }),
    ...(publisher !== undefined && {
      publisher: { name: publisher, ...(place !== undefined && { city: place }) }
    }),
    year: Number(issued.slice(0, 4)),
    ...(issued.length === 10 && { 'date-published': issued }),
    languages: [language.split('-')[0]],
    ...(doi !== undefined && { doi }),
    ...(isbn !== undefined && { isbn }),
    ...(url !== undefined && { url })
  }
  return stringify({
    'cff-version': '1.2.0',
    message: 'Wie deze publicatie gebruikt, wordt gevraagd haar zo aan te halen.',
    type: 'dataset',
    title,
    authors,
    ...(abstract !== '' && { abstract }),
    ...(subjects.length > 0 && { keywords: [...subjects] }),
    ...(url !== undefined && { url }),
    'preferred-citation': reference
  })
}

function entity(name: ContributorName): object {
  if (name.kind === 'organisation') return { name: name.name }
  return {
    ...(name.family !== '' && { 'family-names': name.family }),
    ...(name.given !== '' && { 'given-names': name.given }),
    ...(name.particle !== undefined && { 'name-particle': name.particle })
  }
}
