/**
 * The publication as MODS.
 *
 * | PublicationMetadata | MODS |
 * |---|---|
 * | title, subtitle | `titleInfo` with `title`, `subTitle` |
 * | contributors | `name`, personal or corporate, with its MARC role |
 * | type | `genre`; `typeOfResource` is text |
 * | place, publishers, issued | `originInfo` with `place`, `publisher` (one each), `dateIssued` |
 * | language | `language`, ISO 639-2/B |
 * | downloads | `physicalDescription` with `internetMediaType` (one each) |
 * | abstract, subjects, rights | `abstract`, `subject` (one each), `accessCondition` |
 * | accessibility | `note` of type accessibility |
 * | identifiers, address | `identifier` with its kind, `location` |
 *
 * Source: MODS 3.8 (https://www.loc.gov/standards/mods/).
 */
import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Contributor } from '../../read/publication-metadata.ts'
import { doiOf, isbnOf } from '../identifiers.ts'
import { publisherName } from '../names.ts'
import { lines, xmlDocument } from '../xml.ts'
import {
  accessibilityValues,
  libraryLanguage,
  type RecordSource
} from './record-source.ts'

export function modsRecord(source: RecordSource): string {
  const { metadata, url, downloads, slug } = source
  const { title, subtitle, contributors, place, publishers, issued, language } = metadata
  const code = libraryLanguage(language)
  const elements = [
    x('titleInfo', { 'xml:lang': language }, [
      x('title', title),
      ...optional('subTitle', subtitle)
    ]),
    ...contributors.map(name),
    x('typeOfResource', 'text'),
    x('genre', metadata.type),
    x('originInfo', [
      ...optional('place', place).map(({ children }) =>
        x('place', [x('placeTerm', { type: 'text' }, children)])
      ),
      ...publishers.map((publisher) => x('publisher', publisherName(publisher))),
      x('dateIssued', { encoding: 'w3cdtf', keyDate: 'yes' }, issued)
    ]),
    ...optional('languageTerm', code).map(({ children }) =>
      x('language', [
        x('languageTerm', { type: 'code', authority: 'iso639-2b' }, children)
      ])
    ),
    ...physicalDescription(downloads.map(({ mediaType }) => mediaType)),
    ...optional('abstract', metadata.abstract),
    ...accessibilityValues(source, 'accessibilitySummary').map((value) =>
      x('note', { type: 'accessibility' }, value)
    ),
    ...metadata.subjects.map((subject) => x('subject', [x('topic', subject)])),
    ...identifier('doi', doiOf(metadata)),
    ...identifier('isbn', isbnOf(metadata)),
    ...identifier('uri', url),
    ...optional('location', url).map(({ children }) =>
      x('location', [x('url', { usage: 'primary display' }, children)])
    ),
    ...optional('accessCondition', metadata.rights),
    x('recordInfo', [x('recordIdentifier', slug)])
  ]
  return xmlDocument(x('mods', namespaces, lines(elements)))
}

function optional(name: string, value: string | undefined): Element[] {
  return value === undefined || value === '' ? [] : [x(name, value)]
}

function identifier(type: string, value: string | undefined): Element[] {
  return value === undefined ? [] : [x('identifier', { type }, value)]
}

function physicalDescription(mediaTypes: readonly string[]): Element[] {
  if (mediaTypes.length === 0) return []
  return [
    x('physicalDescription', [
      ...mediaTypes.map((type) => x('internetMediaType', type)),
      x('digitalOrigin', 'born digital')
    ])
  ]
}

function name({ name: who, role }: Contributor): Element {
  const parts =
    who.kind === 'organisation'
      ? [x('namePart', who.name)]
      : [
          x('namePart', { type: 'family' }, who.family),
          x(
            'namePart',
            { type: 'given' },
            [who.given, who.particle].filter(Boolean).join(' ')
          )
        ]
  return x('name', { type: who.kind === 'organisation' ? 'corporate' : 'personal' }, [
    ...parts,
    x('role', [x('roleTerm', { type: 'code', authority: 'marcrelator' }, role)])
  ])
}

const namespaces = {
  xmlns: 'http://www.loc.gov/mods/v3',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  version: '3.8',
  'xsi:schemaLocation':
    'http://www.loc.gov/mods/v3 http://www.loc.gov/standards/mods/v3/mods-3-8.xsd'
}
