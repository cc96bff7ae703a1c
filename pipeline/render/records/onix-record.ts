/**
 * The publication as ONIX: a product for each file that a reader downloads.
 *
 * | PublicationMetadata | ONIX |
 * |---|---|
 * | identifiers | `ProductIdentifier`: ISBN, DOI, and a number of our own |
 * | title, subtitle | `TitleDetail` |
 * | contributors | `Contributor` with its role (list 17), or `NoContributor` |
 * | language, subjects, abstract | `Language`, `Subject` (keywords), `TextContent` |
 * | publishers, place, issued | `Publisher` (one each), `CityOfPublication`, `PublishingDate` |
 * | accessibility | `ProductFormFeature` (lists 79 and 196), of the EPUB |
 *
 * Source: ONIX for Books 3.1, code lists issue 75 (https://www.editeur.org/93/Release-3.0-and-3.1-Downloads/).
 */
import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Contributor } from '../../read/publication-metadata.ts'
import { doiOf, isbnOf } from '../identifiers.ts'
import { publisherName } from '../names.ts'
import { lines, xmlDocument } from '../xml.ts'
import {
  accessibilityValues,
  type Download,
  invertedName,
  libraryLanguage,
  type RecordSource
} from './record-source.ts'

/** Without a file to download there is no product. */
export function onixRecord(source: RecordSource): string | undefined {
  const { metadata, downloads } = source
  if (downloads.length === 0) return undefined
  const [publisher] = metadata.publishers
  const header = x('Header', [
    x('Sender', [x('SenderName', publisher?.name ?? source.generator)]),
    x('SentDateTime', metadata.modified.replaceAll('-', ''))
  ])
  const products = downloads.map((download) => product(source, download))
  const attributes = { release: '3.1', xmlns: 'http://ns.editeur.org/onix/3.1/reference' }
  return xmlDocument(x('ONIXMessage', attributes, lines([header, ...products])))
}

function product(source: RecordSource, download: Download): Element {
  const { slug, metadata } = source
  const reference = `${slug}.${download.format}`
  return x('Product', [
    x('RecordReference', reference),
    x('NotificationType', '03'),
    identifier('01', reference, 'oogst'),
    ...[isbnOf(metadata)].flatMap((isbn) =>
      isbn === undefined ? [] : [identifier('15', isbn)]
    ),
    ...[doiOf(metadata)].flatMap((doi) =>
      doi === undefined ? [] : [identifier('06', doi)]
    ),
    descriptiveDetail(source, download),
    ...collateralDetail(source),
    publishingDetail(source)
  ])
}

function identifier(type: string, value: string, name?: string): Element {
  return x('ProductIdentifier', [
    x('ProductIDType', type),
    ...(name === undefined ? [] : [x('IDTypeName', name)]),
    x('IDValue', value)
  ])
}

function descriptiveDetail(source: RecordSource, { format }: Download): Element {
  const { title, subtitle, contributors, language, subjects } = source.metadata
  const code = libraryLanguage(language)
  return x('DescriptiveDetail', [
    x('ProductComposition', '00'),
    x('ProductForm', 'ED'),
    x('ProductFormDetail', format === 'epub' ? 'E101' : 'E107'),
    ...(format === 'epub' ? accessibilityFeatures(source) : []),
    x('EpubTechnicalProtection', '00'),
    x('TitleDetail', [
      x('TitleType', '01'),
      x('TitleElement', [
        x('TitleElementLevel', '01'),
        x('TitleText', title),
        ...(subtitle === undefined ? [] : [x('Subtitle', subtitle)])
      ])
    ]),
    ...(contributors.length === 0 ? [x('NoContributor')] : contributors.map(contributor)),
    ...(code === undefined
      ? []
      : [x('Language', [x('LanguageRole', '01'), x('LanguageCode', code)])]),
    ...subjects.map((subject) =>
      x('Subject', [x('SubjectSchemeIdentifier', '20'), x('SubjectHeadingText', subject)])
    )
  ])
}

/** List 17; a role that is not in this table is “other”. */
const roles: Readonly<Record<string, string>> = {
  aut: 'A01',
  edt: 'B01',
  ill: 'A12',
  pht: 'A13',
  trl: 'B06'
}

function contributor({ name, role }: Contributor, index: number): Element {
  return x('Contributor', [
    x('SequenceNumber', String(index + 1)),
    x('ContributorRole', roles[role] ?? 'Z99'),
    name.kind === 'organisation'
      ? x('CorporateName', name.name)
      : x('PersonNameInverted', invertedName(name))
  ])
}

/** List 196, by the words of schema.org. */
const features: Readonly<Record<string, string>> = {
  tableOfContents: '11',
  readingOrder: '13',
  alternativeText: '14',
  displayTransformability: '36'
}

function accessibilityFeatures(source: RecordSource): Element[] {
  const [summary] = accessibilityValues(source, 'accessibilitySummary')
  const codes = accessibilityValues(source, 'accessibilityFeature').flatMap((name) => {
    const code = features[name]
    return code === undefined ? [] : [code]
  })
  const isHarmless = accessibilityValues(source, 'accessibilityHazard').includes('none')
  return [
    ...(summary === undefined ? [] : [feature('09', '00', summary)]),
    ...codes.map((code) => feature('09', code)),
    ...(isHarmless ? [feature('12', '00')] : [])
  ]
}

function feature(type: string, value: string, description?: string): Element {
  return x('ProductFormFeature', [
    x('ProductFormFeatureType', type),
    x('ProductFormFeatureValue', value),
    ...(description === undefined
      ? []
      : [x('ProductFormFeatureDescription', description)])
  ])
}

function collateralDetail({ metadata: { abstract } }: RecordSource): Element[] {
  if (abstract === '') return []
  return [
    x('CollateralDetail', [
      x('TextContent', [
        x('TextType', '03'),
        x('ContentAudience', '00'),
        x('Text', { textformat: '06' }, abstract)
      ])
    ])
  ]
}

/** Date format 00 is a day, 01 a month, 05 a year (list 55). */
const dateFormats: Readonly<Record<number, string>> = { 4: '05', 6: '01', 8: '00' }

function publishingDetail({ metadata }: RecordSource): Element {
  const date = metadata.issued.replaceAll('-', '')
  return x('PublishingDetail', [
    ...metadata.publishers.map((publisher, index) =>
      x('Publisher', [
        x('PublishingRole', index === 0 ? '01' : '02'),
        x('PublisherName', publisherName(publisher))
      ])
    ),
    ...(metadata.place === undefined ? [] : [x('CityOfPublication', metadata.place)]),
    x('PublishingStatus', '04'),
    x('PublishingDate', [
      x('PublishingDateRole', '01'),
      x('Date', { dateformat: dateFormats[date.length] ?? '00' }, date)
    ])
  ])
}
