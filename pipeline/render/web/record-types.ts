import type { RecordType } from '../../read/publication-metadata.ts'

/** What a reader calls each type of publication, alone and as the name of a list. */
export const typeNames: Readonly<
  Record<RecordType, readonly [one: string, many: string]>
> = {
  report: ['rapport', 'Rapporten'],
  book: ['boek', 'Boeken'],
  pamphlet: ['brochure', 'Brochures'],
  'article-journal': ['artikel', 'Artikelen'],
  chapter: ['hoofdstuk', 'Hoofdstukken'],
  'paper-conference': ['congresbijdrage', 'Congresbijdragen'],
  webpage: ['webpagina', 'Webpagina’s'],
  document: ['document', 'Documenten']
}
