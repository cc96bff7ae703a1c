/**
 * The publication as RIS.
 *
 * | PublicationMetadata | RIS |
 * |---|---|
 * | type | `TY` |
 * | title and subtitle | `TI` |
 * | contributors `aut`, `edt` | `AU`, `ED`; an organisation without comma, else readers split it |
 * | publishers, place | `PB` (one each), `CY` |
 * | issued | `PY`, and `DA` when the day is known |
 * | language, abstract, subjects | `LA`, `AB`, `KW` (one each) |
 * | identifiers, address | `DO`, `SN`, `UR` |
 *
 * Source: the RIS format as Reference Manager and Zotero read it: two spaces, hyphen, space; CRLF.
 */
import type { Contributor, PublicationMetadata } from '../../read/publication-metadata.ts'
import { doiOf, isbnOf } from '../identifiers.ts'
import { publisherName } from '../names.ts'
import { fullTitle } from '../titles.ts'

const types = { report: 'RPRT', book: 'BOOK', pamphlet: 'PAMP' } as const

/** @param url Address of the landing page, when the site has one. */
export function risRecord(
  metadata: PublicationMetadata,
  url: string | undefined
): string {
  const [year = '', month = '', day = ''] = metadata.issued.split('-')
  const fields: [string, string | undefined][] = [
    ['TY', types[metadata.type]],
    ...names('AU', 'aut', metadata.contributors),
    ...names('ED', 'edt', metadata.contributors),
    ['PY', year],
    ['DA', month && `${year}/${month}/${day}/`],
    ['TI', fullTitle(metadata)],
    ...metadata.publishers.map((publisher): [string, string] => [
      'PB',
      publisherName(publisher)
    ]),
    ['CY', metadata.place],
    ['LA', metadata.language.split('-')[0]],
    ['AB', metadata.abstract],
    ...metadata.subjects.map((subject): [string, string] => ['KW', subject]),
    ['DO', doiOf(metadata)],
    ['SN', isbnOf(metadata)],
    ['UR', url]
  ]
  const lines = fields.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${oneLine(value)}`] : []
  )
  return [...lines, 'ER  - ', ''].join('\r\n')
}

function names(
  tag: string,
  role: string,
  contributors: readonly Contributor[]
): [string, string][] {
  return contributors
    .filter((contributor) => contributor.role === role)
    .map(({ name }) => [
      tag,
      name.kind === 'organisation' ? name.name.replaceAll(',', '') : personName(name)
    ])
}

function personName({
  given,
  particle,
  family
}: Extract<Contributor['name'], { kind: 'person' }>): string {
  return `${particle === undefined ? '' : `${particle} `}${family}, ${given}`
}

/** A line break would begin a new field. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
