/** Which field of BibLaTeX a CSL variable was made of, so that a fault in the variable is reported there. */
import type { Fields } from '../read/values.ts'
import type { SourceField } from './parsed-entry.ts'

/** In the order in which citation-js prefers them. */
const sources: Readonly<Record<string, readonly string[]>> = {
  accessed: ['urldate'],
  author: ['author'],
  'chapter-number': ['chapter'],
  'collection-number': ['number'],
  'collection-title': ['series'],
  'container-author': ['bookauthor'],
  'container-title': ['journaltitle', 'journal', 'booktitle', 'maintitle'],
  DOI: ['doi'],
  'event-date': ['eventdate'],
  'event-title': ['eventtitle'],
  genre: ['type'],
  ISBN: ['isbn'],
  ISSN: ['issn'],
  issue: ['issue', 'number'],
  issued: ['date', 'year'],
  language: ['langid', 'language'],
  note: ['note', 'addendum'],
  number: ['number', 'eid'],
  'number-of-pages': ['pagetotal', 'numpages'],
  'original-date': ['origdate'],
  page: ['pages'],
  publisher: ['publisher', 'institution', 'organization', 'school', 'howpublished'],
  'publisher-place': ['location', 'address'],
  title: ['title', 'subtitle'],
  'title-short': ['shorttitle'],
  URL: ['url', 'howpublished']
}

/** @param variables The variables that the entry has. */
export function sourceFields(
  fields: ReadonlyMap<string, SourceField>,
  variables: Fields
): ReadonlyMap<string, SourceField> {
  // An annotation is part of the names; its place is its own.
  const found = [...Object.keys(variables), 'author+an:orcid'].flatMap((variable) => {
    const name = (sources[variable] ?? [variable]).find((candidate) =>
      fields.has(candidate)
    )
    const field = name === undefined ? undefined : fields.get(name)
    return field ? [[variable, field] as const] : []
  })
  return new Map(found)
}

/** @returns The variable that a field becomes. */
export function variableOf(field: string): string {
  return Object.keys(sources).find((name) => sources[name]?.includes(field)) ?? field
}
