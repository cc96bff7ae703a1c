/**
 * The publication as MARC 21 in XML.
 *
 * | PublicationMetadata | MARC 21 |
 * |---|---|
 * | issued, language, modified | 008, 264 $c, 041 |
 * | identifiers | 020 (ISBN), 024 (DOI) |
 * | title, subtitle | 245 $a $b |
 * | contributors | 100 or 110 for the first author, 700 and 710 for the others, $4 role |
 * | place, publishers | 264 $a, $b (one each) |
 * | abstract, subjects, rights | 520, 653 (one each), 540 |
 * | accessibility | 341 (`sapdv`), 532 |
 * | downloads, address | 856 |
 *
 * Source: MARC 21 Format for Bibliographic Data (https://www.loc.gov/marc/bibliographic/).
 */
import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Contributor } from '../../read/publication-metadata.ts'
import { doiOf, isbnOf } from '../identifiers.ts'
import { publisherName } from '../names.ts'
import { lines, xmlDocument } from '../xml.ts'
import {
  accessibilityValues,
  invertedName,
  libraryLanguage,
  type RecordSource
} from './record-source.ts'

export function marcxmlRecord(source: RecordSource): string {
  const { slug, metadata, url, downloads } = source
  const { title, subtitle, contributors, language, issued } = metadata
  const mainAt = contributors.findIndex(({ role }) => role === 'aut')
  const code = libraryLanguage(language)
  const isbn = isbnOf(metadata)
  const doi = doiOf(metadata)
  const others = contributors.filter((_, index) => index !== mainAt)
  const main = contributors[mainAt]
  const fields = [
    x('leader', '00000nam a2200000 i 4500'),
    x('controlfield', { tag: '001' }, slug),
    x('controlfield', { tag: '006' }, 'm     o  d f      '),
    x('controlfield', { tag: '007' }, 'cr |||||||||||'),
    x('controlfield', { tag: '008' }, fixedData(source, code ?? 'und')),
    ...field('020', '  ', [['a', isbn]]),
    ...field(
      '024',
      '7 ',
      doi === undefined
        ? []
        : [
            ['a', doi],
            ['2', 'doi']
          ]
    ),
    ...field('041', '0 ', [['a', code]]),
    ...(main ? nameField(main, '1') : []),
    ...field('245', `${main ? '1' : '0'}0`, [
      ['a', subtitle === undefined ? `${title}.` : `${title} :`],
      ['b', subtitle && `${subtitle}.`]
    ]),
    ...field('264', ' 1', imprint(source, issued.slice(0, 4))),
    ...field('336', '  ', [
      ['a', 'text'],
      ['b', 'txt'],
      ['2', 'rdacontent']
    ]),
    ...field('337', '  ', [
      ['a', 'computer'],
      ['b', 'c'],
      ['2', 'rdamedia']
    ]),
    ...field('338', '  ', [
      ['a', 'online resource'],
      ['b', 'cr'],
      ['2', 'rdacarrier']
    ]),
    ...accessFields(source),
    ...field('520', '  ', [['a', metadata.abstract]]),
    ...accessibilityValues(source, 'accessibilitySummary').flatMap((note) =>
      field('532', '8 ', [['a', note]])
    ),
    ...field('540', '  ', [['a', metadata.rights]]),
    ...metadata.subjects.flatMap((subject) => field('653', '  ', [['a', subject]])),
    ...others.flatMap((contributor) => nameField(contributor, '7')),
    ...downloads.flatMap((file) =>
      file.url === undefined
        ? []
        : field('856', '40', [
            ['u', file.url],
            ['q', file.mediaType]
          ])
    ),
    ...field('856', '42', [['u', url]])
  ]
  const attributes = { xmlns: 'http://www.loc.gov/MARC21/slim' }
  return xmlDocument(x('record', attributes, lines(fields)))
}

type Subfield = readonly [code: string, value: string | undefined]

/** Nothing when all of its values are unknown; a line break is no character of MARC. */
function field(
  tag: string,
  indicators: string,
  subfields: readonly Subfield[]
): Element[] {
  const known = subfields.flatMap(([code, value]) =>
    value === undefined || value === ''
      ? []
      : [x('subfield', { code }, value.replaceAll(/\s+/g, ' '))]
  )
  const [ind1 = ' ', ind2 = ' '] = indicators.split('')
  return known.length === 0 ? [] : [x('datafield', { tag, ind1, ind2 }, known)]
}

/** Forty characters: when made, year, country not said, online, government publication not said, language. */
function fixedData({ metadata }: RecordSource, language: string): string {
  const made = metadata.modified.replaceAll('-', '').slice(2)
  const year = metadata.issued.slice(0, 4)
  return `${made}s${year}    xx      o    |00| 0 ${language} d`
}

function nameField({ name, role }: Contributor, kind: '1' | '7'): Element[] {
  const isPerson = name.kind === 'person'
  const indicators = isPerson ? '1 ' : '2 '
  return field(`${kind}${isPerson ? '0' : '1'}0`, indicators, [
    ['a', invertedName(name)],
    ['4', role]
  ])
}

function imprint({ metadata }: RecordSource, year: string): readonly Subfield[] {
  const { place, publishers } = metadata
  const names = publishers.map(publisherName)
  return [
    ['a', place && `${place} :`],
    ...names.map((name, index): Subfield => [
      'b',
      `${name}${index === names.length - 1 ? ',' : ' ;'}`
    ]),
    ['c', `${year}.`]
  ]
}

/** Of text its structure, of what is to see its alternatives. */
function accessFields(source: RecordSource): Element[] {
  const features = accessibilityValues(source, 'accessibilityFeature')
  const visual = features.filter((feature) => feature === 'alternativeText')
  const textual = features.filter((feature) => feature !== 'alternativeText')
  const modes = accessibilityValues(source, 'accessMode')
  return modes.flatMap((mode) => {
    const own = mode === 'visual' ? visual : textual
    return field('341', '0 ', [
      ['a', mode],
      ...own.map((feature): Subfield => ['b', feature]),
      ['2', 'sapdv']
    ])
  })
}
