/** A line of the catalogue: a publication of this site, or a record of one elsewhere. */
import type { CatalogueRecord } from '../../read/publication-metadata.ts'
import { relativeUrl } from '../web/relative-url.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { landingPath } from './landing-path.ts'

export type CatalogueItem = Omit<CatalogueRecord, 'id' | 'url'> & {
  readonly target: ItemTarget
}

export type ItemTarget =
  | {
      readonly kind: 'here'
      /** Relative to `dist/`. */
      readonly path: string
      readonly entry: CatalogueEntry
    }
  | { readonly kind: 'elsewhere'; /** Absolute. */ readonly url: string }

/** Publications first: of two with the same year and title that is the order they keep. */
export function catalogueItems(
  entries: readonly CatalogueEntry[],
  records: readonly CatalogueRecord[]
): CatalogueItem[] {
  return [
    ...entries.map((entry): CatalogueItem => {
      const { publication } = entry
      return {
        ...publication.metadata,
        target: { kind: 'here', path: landingPath(publication), entry }
      }
    }),
    ...records.map(({ url, ...record }): CatalogueItem => {
      return { ...record, target: { kind: 'elsewhere', url } }
    })
  ]
}

/** Address of an item, seen from a page of the site. */
export function itemHref({ target }: CatalogueItem, from: string): string {
  return target.kind === 'here' ? relativeUrl(from, target.path) : target.url
}

const collator = new Intl.Collator('nl', { ignorePunctuation: true, numeric: true })

export function byTitle(one: CatalogueItem, other: CatalogueItem): number {
  return collator.compare(one.title, other.title)
}

/** A year alone comes after the days in it: nobody knows when it was. */
export function newestFirst(one: CatalogueItem, other: CatalogueItem): number {
  if (one.issued !== other.issued) return one.issued < other.issued ? 1 : -1
  return byTitle(one, other)
}

export function yearOf({ issued }: Pick<CatalogueItem, 'issued'>): string {
  return issued.slice(0, 4)
}
