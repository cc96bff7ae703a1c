/**
 * The publication as a deposit for Crossref.
 *
 * | PublicationMetadata | Crossref |
 * |---|---|
 * | contributors `aut`, `edt` | `contributors`: `person_name` or `organization` |
 * | title, subtitle | `titles` with `title`, `subtitle` |
 * | issued | `publication_date` |
 * | publishers, place | `publisher` (the first) with `publisher_place`; `institution` for the others |
 * | identifiers, address | `isbn`, `doi_data` with `doi`, `resource` |
 *
 * A deposit gives a DOI an address, and names whom Crossref can write to: without a DOI, a `baseUrl`
 * and a `mail` in catalogue.yaml there is no record.
 *
 * Source: Crossref Metadata Deposit Schema 5.5.0 (https://www.crossref.org/documentation/schema-library/).
 */
import type { Element } from 'xast'
import { x } from 'xastscript'
import type { ContributorName } from '../../read/publication-metadata.ts'
import { doiOf, isbnOf } from '../identifiers.ts'
import { publisherName } from '../names.ts'
import { lines, xmlDocument } from '../xml.ts'
import { contributorsOf, type RecordSource } from './record-source.ts'

/** The schema allows no more: of institutions, and of characters. */
const mostInstitutions = 5
const longestDepositor = 130

export function crossrefRecord({
  slug,
  metadata,
  url,
  mail,
  generator
}: RecordSource): string | undefined {
  const doi = doiOf(metadata)
  if (doi === undefined || url === undefined || mail === undefined) return undefined
  const { title, subtitle, modified, language, publishers, place } = metadata
  const [publisher, ...others] = publishers.map(publisherName)
  const isbn = isbnOf(metadata)
  const names = [
    ...contributorsOf(metadata, 'aut').map((name, index) =>
      contributor(name, 'author', index)
    ),
    ...contributorsOf(metadata, 'edt').map((name, index) =>
      contributor(name, 'editor', index)
    )
  ]
  const report = x('report-paper_metadata', { language: language.split('-')[0] }, [
    ...(names.length > 0 ? [x('contributors', names)] : []),
    x('titles', [
      x('title', title),
      ...(subtitle === undefined ? [] : [x('subtitle', subtitle)])
    ]),
    x('publication_date', { media_type: 'online' }, date(metadata.issued)),
    ...(isbn === undefined ? [] : [x('isbn', { media_type: 'electronic' }, isbn)]),
    ...(publisher === undefined
      ? []
      : [
          x('publisher', [
            x('publisher_name', publisher),
            ...(place === undefined ? [] : [x('publisher_place', place)])
          ])
        ]),
    ...others
      .slice(0, mostInstitutions)
      .map((name) => x('institution', [x('institution_name', name)])),
    x('doi_data', [x('doi', doi), x('resource', url)])
  ])
  const depositor = (publishers[0]?.name ?? generator).slice(0, longestDepositor)
  const head = x('head', [
    x('doi_batch_id', `${slug}-${modified}`),
    x('timestamp', modified.replaceAll('-', '')),
    x('depositor', [x('depositor_name', depositor), x('email_address', mail)]),
    x('registrant', depositor)
  ])
  const body = x('body', [x('report-paper', [report])])
  return xmlDocument(x('doi_batch', namespaces, lines([head, body])))
}

function contributor(name: ContributorName, role: string, index: number): Element {
  const attributes = {
    sequence: index === 0 ? 'first' : 'additional',
    contributor_role: role
  }
  if (name.kind === 'organisation') return x('organization', attributes, name.name)
  const surname = [name.particle, name.family].filter(Boolean).join(' ')
  return x('person_name', attributes, [
    ...(name.given === '' ? [] : [x('given_name', name.given)]),
    x('surname', surname)
  ])
}

/** Crossref has the month before the day, and the year last. */
function date(issued: string): Element[] {
  const [year = '', month, day] = issued.split('-')
  return [
    ...(month === undefined ? [] : [x('month', month)]),
    ...(day === undefined ? [] : [x('day', day)]),
    x('year', year)
  ]
}

const namespaces = {
  xmlns: 'http://www.crossref.org/schema/5.5.0',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  version: '5.5.0',
  'xsi:schemaLocation':
    'http://www.crossref.org/schema/5.5.0 https://www.crossref.org/schemas/crossref5.5.0.xsd'
}
