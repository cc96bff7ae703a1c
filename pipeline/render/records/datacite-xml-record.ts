/**
 * The publication as DataCite XML.
 *
 * | PublicationMetadata | DataCite |
 * |---|---|
 * | identifiers | `identifier` (the DOI) |
 * | contributors `aut`; the others | `creators`; `contributors` |
 * | title, subtitle | `titles` |
 * | publishers, issued, modified | `publisher` (the first), `publicationYear`, `dates` |
 * | type | `resourceType` |
 * | language, subjects, abstract, rights | `language`, `subjects`, `descriptions`, `rightsList` |
 * | downloads | `formats` |
 *
 * DataCite describes what has a DOI and a creator: without one of them there is no record.
 *
 * Source: DataCite Metadata Schema 4.6 (https://doi.org/10.14454/mzv1-5b55).
 */
import type { Element } from 'xast'
import { x } from 'xastscript'
import type { ContributorName } from '../../read/publication-metadata.ts'
import { doiOf } from '../identifiers.ts'
import { publisherName } from '../names.ts'
import { lines, xmlDocument } from '../xml.ts'
import { contributorsOf, invertedName, type RecordSource } from './record-source.ts'

export function dataciteXmlRecord({
  metadata,
  downloads
}: RecordSource): string | undefined {
  const doi = doiOf(metadata)
  const creators = contributorsOf(metadata, 'aut')
  const [publisher] = metadata.publishers.map(publisherName)
  if (doi === undefined || creators.length === 0 || publisher === undefined)
    return undefined
  const { title, subtitle, issued, modified, language, subjects, abstract, rights } =
    metadata
  const lang = { 'xml:lang': language }
  const others = metadata.contributors.filter(({ role }) => role !== 'aut')
  const elements = [
    x('identifier', { identifierType: 'DOI' }, doi),
    x(
      'creators',
      creators.map((name) => x('creator', agent('creatorName', name)))
    ),
    x('titles', [
      x('title', lang, title),
      ...(subtitle === undefined
        ? []
        : [x('title', { ...lang, titleType: 'Subtitle' }, subtitle)])
    ]),
    x('publisher', publisher),
    x('publicationYear', issued.slice(0, 4)),
    x(
      'resourceType',
      { resourceTypeGeneral: metadata.type === 'report' ? 'Report' : 'Book' },
      metadata.type
    ),
    ...group(
      'subjects',
      subjects.map((subject) => x('subject', subject))
    ),
    ...group(
      'contributors',
      others.map(({ name, role }) =>
        x(
          'contributor',
          { contributorType: role === 'edt' ? 'Editor' : 'Other' },
          agent('contributorName', name)
        )
      )
    ),
    x('dates', [
      x('date', { dateType: 'Issued' }, issued),
      x('date', { dateType: 'Updated' }, modified)
    ]),
    x('language', language),
    ...group(
      'formats',
      downloads.map(({ mediaType }) => x('format', mediaType))
    ),
    ...group('rightsList', rights === undefined ? [] : [x('rights', rights)]),
    ...group(
      'descriptions',
      abstract === ''
        ? []
        : [x('description', { ...lang, descriptionType: 'Abstract' }, abstract)]
    )
  ]
  return xmlDocument(x('resource', namespaces, lines(elements)))
}

function group(name: string, elements: readonly Element[]): Element[] {
  return elements.length === 0 ? [] : [x(name, [...elements])]
}

function agent(tag: string, name: ContributorName): Element[] {
  const isPerson = name.kind === 'person'
  const nameType = isPerson ? 'Personal' : 'Organizational'
  const whole = x(tag, { nameType }, invertedName(name))
  if (!isPerson) return [whole]
  const given = [name.given, name.particle].filter(Boolean).join(' ')
  return [
    whole,
    ...(given === '' ? [] : [x('givenName', given)]),
    x('familyName', name.family)
  ]
}

const namespaces = {
  xmlns: 'http://datacite.org/schema/kernel-4',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://datacite.org/schema/kernel-4 http://schema.datacite.org/meta/kernel-4.6/metadata.xsd'
}
