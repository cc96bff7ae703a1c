/**
 * The publication as BibLaTeX.
 *
 * | PublicationMetadata | BibLaTeX |
 * |---|---|
 * | type | entry type |
 * | title, subtitle | `title`, `subtitle` |
 * | contributors `aut`, `edt` | `author`, `editor` (a report has none); an organisation in double braces |
 * | publishers, place | `institution` (a report), `howpublished` (a booklet) or `publisher`, `location` |
 * | issued | `date` |
 * | language | `langid` |
 * | abstract, subjects | `abstract`, `keywords` |
 * | identifiers, address | `doi`, `isbn` (in `note` where the type has no such field), `url` |
 *
 * Source: The biblatex Package 3.20, 2.1 and 2.2.
 */
import type { PublicationMetadata } from '../../read/publication-metadata.ts'
import { doiOf, isbnOf } from '../identifiers.ts'
import { publisherName } from '../names.ts'
import { bracedTex, texList, texNames } from './tex.ts'

const entryTypes = { report: 'report', book: 'book', pamphlet: 'booklet' } as const

const publisherFields = {
  report: 'institution',
  book: 'publisher',
  pamphlet: 'howpublished'
} as const

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
  const doi = doiOf(metadata)
  const isReport = metadata.type === 'report'
  const fields: [string, string | undefined][] = [
    ['author', texNames('aut', metadata.contributors)],
    ['editor', isReport ? undefined : texNames('edt', metadata.contributors)],
    ['title', bracedTex(metadata.title)],
    ['subtitle', metadata.subtitle && bracedTex(metadata.subtitle)],
    ['type', isReport ? '{Rapport}' : undefined],
    [publisherFields[metadata.type], texList(metadata.publishers.map(publisherName))],
    ['location', metadata.place && bracedTex(metadata.place)],
    ['date', bracedTex(metadata.issued)],
    ['langid', langid && `{${langid}}`],
    ['abstract', bracedTex(metadata.abstract)],
    ['keywords', bracedTex(metadata.subjects.join(', '))],
    ['doi', doi && bracedTex(doi)],
    [metadata.type === 'book' ? 'isbn' : 'note', isbnValue(metadata)],
    ['url', url && `{${url}}`]
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []))
  return `@${entryTypes[metadata.type]}{${slug},\n${lines.join(',\n')}\n}\n`
}

function isbnValue(metadata: PublicationMetadata): string | undefined {
  const isbn = isbnOf(metadata)
  if (isbn === undefined) return undefined
  return metadata.type === 'book' ? `{${isbn}}` : `{ISBN ${isbn}}`
}
