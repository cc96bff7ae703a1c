/**
 * The words of RIS: its types and tags as citation-js knows them, and the tags of each variable.
 *
 * Source: RIS Format Specifications (2011) and the tags that reference managers write.
 */
import { createRequire } from 'node:module'
import { asList, asRecord } from '../read/values.ts'

const packaged = (name: string): unknown =>
  createRequire(import.meta.url)(`@citation-js/plugin-ris/lib/spec/${name}.json`)

export const risTypes: readonly string[] = Object.keys(
  asRecord(asRecord(packaged('types'))['RIS'])
)

/** What is for other programs or for the one who keeps the list: it never prints. */
export const silentTags = new Set(
  `TY ID AB N2 KW N1 RN L1 L2 L3 L4 DB DP AN CN LB LK AV AD C8 CA J1 J2 JA
   U1 U2 U3 U4 U5 ST`.split(/\s+/)
)

export const knownTags: readonly string[] = [
  ...new Set([
    ...[...asList(packaged('new')), ...asList(packaged('additions'))]
      .flatMap((mapping) => asRecord(mapping)['source'])
      .flatMap((source) => (Array.isArray(source) ? source : [source]))
      .map(String),
    ...silentTags,
    ...'A1 A2 A3 A4 AU BT CP CT CY DA ED ER M1 M2 M3 PP PY T1 T2 T3 TI Y1 Y2'.split(' ')
  ])
]
const tagSet = new Set(knownTags)

export function isTagKnown(tag: string): boolean {
  return tagSet.has(tag)
}

const tags: Readonly<Record<string, string>> = {
  accessed: 'Y2 DA',
  author: 'AU A1',
  'collection-title': 'T3 T2',
  'container-title': 'T2 JF JO BT JA J2',
  DOI: 'DO',
  edition: 'ET',
  editor: 'A2 ED A3',
  ISBN: 'SN',
  ISSN: 'SN',
  issue: 'IS',
  issued: 'PY Y1 DA',
  language: 'LA',
  number: 'M1 SN IS',
  page: 'SP',
  publisher: 'PB',
  'publisher-place': 'CY PP C1',
  title: 'TI T1 BT CT',
  translator: 'A4',
  URL: 'UR',
  volume: 'VL'
}

/** Tags that a variable can be made of, the likeliest first. */
export function variableTags(variable: string): readonly string[] {
  return (tags[variable] ?? '').split(' ')
}
