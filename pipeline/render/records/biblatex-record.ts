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
 *
 * Source: The biblatex Package 3.20, 2.1 and 2.2.
 */
import type { Contributor, PublicationMetadata } from '../../read/publication-metadata.ts'
import { publisherName } from '../names.ts'

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
  const fields: [string, string | undefined][] = [
    ['author', names('aut', metadata.contributors)],
    ['editor', names('edt', metadata.contributors)],
    ['title', braced(metadata.title)],
    ['subtitle', metadata.subtitle && braced(metadata.subtitle)],
    ['type', metadata.type === 'report' ? '{Rapport}' : undefined],
    [publisher, list(metadata.publishers.map(publisherName))],
    ['location', metadata.place && braced(metadata.place)],
    ['date', braced(metadata.issued)],
    ['langid', langid && `{${langid}}`],
    ['abstract', braced(metadata.abstract)],
    ['keywords', braced(metadata.subjects.join(', '))],
    ['url', url && `{${url}}`]
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []))
  return `@${entryTypes[metadata.type]}{${slug},\n${lines.join(',\n')}\n}\n`
}

/** `{{A} and {B}}`: inner braces keep a comma or an “and” in a name from splitting it. */
function list(values: readonly string[]): string {
  return `{${values.map(braced).join(' and ')}}`
}

function names(role: string, contributors: readonly Contributor[]): string | undefined {
  const found = contributors.filter((contributor) => contributor.role === role)
  if (found.length === 0) return undefined
  const written = found.map(({ name }) =>
    name.kind === 'organisation'
      ? braced(name.name)
      : `${[name.particle, name.family]
          .filter((part) => part !== undefined)
          .map(escapeTex)
          .join(' ')}, ${escapeTex(name.given)}`
  )
  return `{${written.join(' and ')}}`
}

function braced(text: string): string {
  return `{${escapeTex(text)}}`
}

const texCharacters: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`
}

function escapeTex(text: string): string {
  return text
    .replace(
      /[\\~^]|[&%$#_{}]/g,
      (character) => texCharacters[character] ?? `\\${character}`
    )
    .replace(/\s*\n\s*/g, ' ')
}
