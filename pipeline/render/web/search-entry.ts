import type { Element } from 'hast'
import type { CatalogueRecord } from '../../read/publication-metadata.ts'

/** What the search index is told of a page, in `data.search` of its file. */
export type SearchEntry = {
  readonly title: string
  /** Where the page belongs: the title of its publication, or the year of it. */
  readonly context: string
  /** A list of publications leaves their chapters out. */
  readonly part: 'publicatie' | 'hoofdstuk'
  readonly metadata: Pick<CatalogueRecord, 'issued' | 'title' | 'type' | 'subjects'>
  /** The text; ids in it are what results link to. */
  readonly content: readonly Element[]
}
