/**
 * The publication as BibLaTeX.
 *
 * | PublicationMetadata | BibLaTeX |
 * |---|---|
 * | type | entry type |
 * | title, subtitle | `title`, `subtitle` |
 * | contributors `aut`, `edt` | `author`, `editor`; an organisation in double braces |
 * | publishers, place | `institution` (a report) or `publisher`, `location` |
 * | issued | `date` |
 * | language | `langid` |
 * | abstract, subjects | `abstract`, `keywords` |
 * | identifiers, address | `doi`, `isbn`, `url` |
 *
 * Source: The biblatex Package 3.20, 2.1 and 2.2.
 */
import type { PublicationMetadata } from '../../read/publication-metadata.ts'
import { doiOf, isbnOf } from '../identifiers.ts'
import { publisherName } from '../names.ts'
import { bracedTex, texList, texNames } from './tex.ts'

const entryTypes = { report: 'report', book: 'book', pamphlet: 'booklet' } as const

/** Names of babel, which is what `langid` takes. */
const languageNames: Readonly<Record<string, string>> = {
  nl: 'dutch',
  en: 'english',
  de: 'german',
  fr: 'french'
}

/** @param url Address of the landing page, when the site has one. */
export function biblatexRecord(
  slug: string,
  metadata: PublicationMetadata,
  url: string | undefined
): string {
  const langid = languageNames[metadata.language.split('-')[0] ?? '']
  const publisher = metadata.type === 'report' ? 'institution' : 'publisher'
  const doi = doiOf(metadata)
  const isbn = isbnOf(metadata)
  const fields: [string, string | undefined][] = [
    ['author', texNames('aut', metadata.contributors)],
    ['editor', texNames('edt', metadata.contributors)],
    ['title', bracedTex(metadata.title)],
    ['subtitle', metadata.subtitle && bracedTex(metadata.subtitle)],
    ['type', metadata.type === 'report' ? '{Rapport}' : undefined],
    [publisher, texList(metadata.publishers.map(publisherName))],
    ['location', metadata.place && bracedTex(metadata.place)],
    ['date', bracedTex(metadata.issued)],
    ['langid', langid && `{${langid}}`],
    ['abstract', bracedTex(metadata.abstract)],
    ['keywords', bracedTex(metadata.subjects.join(', '))],
    ['doi', doi && bracedTex(doi)],
    ['isbn', isbn && bracedTex(isbn)],
    ['url', url && `{${url}}`]
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []))
  return `@${entryTypes[metadata.type]}{${slug},\n${lines.join(',\n')}\n}\n`
}
