/** The lists of the catalogue: of all publications in three orders, and by year, type, tag and name. */
import { siteFolders } from '../../read/reserved-names.ts'
import { contributorName } from '../names.ts'
import { slugOf } from '../web/slug.ts'
import { byTitle, type CatalogueItem, newestFirst, yearOf } from './catalogue-item.ts'
import { typeNames } from '../web/record-types.ts'

export type Listing = {
  /** Relative to `dist/`; empty for the front page. */
  readonly folder: string
  /** What the list holds: a tag, a name, a year. */
  readonly name: string
  readonly items: readonly CatalogueItem[]
}

export type Listings = {
  /** The front page, oldest first, and by title. */
  readonly orders: readonly [newest: Listing, oldest: Listing, title: Listing]
  readonly years: readonly Listing[]
  readonly types: readonly Listing[]
  readonly tags: readonly Listing[]
  readonly authors: readonly Listing[]
}

const collator = new Intl.Collator('nl', { ignorePunctuation: true, numeric: true })

export function listings(items: readonly CatalogueItem[]): Listings {
  const newest = items.toSorted(newestFirst)
  const years = grouped(newest, siteFolders.years, (item) => [yearOf(item)])
  const types = grouped(newest, siteFolders.types, ({ type }) => [typeNames[type][1]])
  const { oldestFirst, byTitle: titleFolder } = siteFolders
  return {
    orders: [
      { folder: '', name: 'Nieuwste eerst', items: newest },
      { folder: oldestFirst, name: 'Oudste eerst', items: newest.toReversed() },
      { folder: titleFolder, name: 'Op titel', items: items.toSorted(byTitle) }
    ],
    years: years.toSorted((one, other) => (one.name < other.name ? 1 : -1)),
    types: types.toSorted(byName),
    tags: grouped(newest, siteFolders.tags, ({ subjects }) => subjects).toSorted(byName),
    authors: grouped(newest, siteFolders.authors, namesOf).toSorted(byName)
  }
}

/** The folder of the list of a tag. */
export function tagFolder(tag: string): string {
  return `${siteFolders.tags}/${slugOf(tag)}`
}

/** The folder of the list of a person or an organisation. */
export function authorFolder(name: string): string {
  return `${siteFolders.authors}/${slugOf(name)}`
}

export function typeFolder({ type }: CatalogueItem): string {
  return `${siteFolders.types}/${slugOf(typeNames[type][1])}`
}

export function yearFolder(item: CatalogueItem): string {
  return `${siteFolders.years}/${yearOf(item)}`
}

/** Contributors, then publishers: a name leads to all that it has to do with. */
function namesOf({ contributors, publishers }: CatalogueItem): string[] {
  return [
    ...contributors.map(({ name }) => contributorName(name)),
    ...publishers.map(({ name }) => name)
  ]
}

/** The first spelling of a name is the one that is shown. */
function grouped(
  items: readonly CatalogueItem[],
  folder: string,
  namesOfItem: (item: CatalogueItem) => readonly string[]
): Listing[] {
  const groups = new Map<string, { name: string; items: Set<CatalogueItem> }>()
  for (const item of items) {
    for (const name of namesOfItem(item)) {
      const slug = slugOf(name)
      const group = groups.get(slug) ?? { name, items: new Set() }
      group.items.add(item)
      groups.set(slug, group)
    }
  }
  return [...groups].map(([slug, group]) => {
    return { folder: `${folder}/${slug}`, name: group.name, items: [...group.items] }
  })
}

function byName(one: Listing, other: Listing): number {
  return collator.compare(one.name, other.name)
}
