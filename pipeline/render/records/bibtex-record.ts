/**
 * The publication as BibTeX, for programs that do not know BibLaTeX.
 *
 * | PublicationMetadata | BibTeX |
 * |---|---|
 * | type | entry type: `techreport`, `book`, `booklet` |
 * | title and subtitle | `title` (joined with `: `) |
 * | contributors `aut`, `edt` | `author`, `editor`; an organisation in double braces |
 * | publishers, place | `institution` (a report), `publisher` (a book) or `howpublished`, `address` |
 * | issued | `year`, `month` when known |
 * | language, abstract, subjects | `language`, `abstract`, `keywords` |
 * | identifiers, address | `doi`, `isbn`, `url` |
 *
 * Source: BibTeXing, 3.1 and 3.2 (https://ctan.org/pkg/bibtex).
 */
import type { PublicationMetadata } from '../../read/publication-metadata.ts'
import { doiOf, isbnOf } from '../identifiers.ts'
import { publisherName } from '../names.ts'
import { fullTitle } from '../titles.ts'
import { type RecordSource } from './record-source.ts'
import { bracedTex, texList, texNames } from './tex.ts'

const entryTypes = { report: 'techreport', book: 'book', pamphlet: 'booklet' } as const
const publisherFields = {
  report: 'institution',
  book: 'publisher',
  pamphlet: 'howpublished'
} as const
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

export function bibtexRecord({ slug, metadata, url }: RecordSource): string {
  const { type, issued, place, language, publishers } = metadata
  const [year = '', month] = issued.split('-')
  const optional = (value: string | undefined) => value && bracedTex(value)
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', texNames('aut', metadata.contributors)],
    ['editor', texNames('edt', metadata.contributors)],
    ['title', bracedTex(fullTitle(metadata))],
    ['type', reportType(metadata)],
    [publisherFields[type], texList(publishers.map(publisherName))],
    ['address', optional(place)],
    ['year', year],
    ['month', month && months[Number(month) - 1]],
    ['language', bracedTex(language)],
    ['abstract', optional(metadata.abstract)],
    ['keywords', optional(metadata.subjects.join(', '))],
    ['doi', optional(doiOf(metadata))],
    ['isbn', optional(isbnOf(metadata))],
    ['url', url && `{${url}}`]
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []))
  return `@${entryTypes[type]}{${slug},\n${lines.join(',\n')}\n}\n`
}

function reportType({ type }: PublicationMetadata): string | undefined {
  return type === 'report' ? '{Rapport}' : undefined
}
