/** The lists of the catalogue: of all publications in three orders, and by year, type, tag and name. */
import { siteFolders } from '../../read/reserved-names.ts'
import { contributorName, sortingName } from '../names.ts'
import { slugOf } from '../web/slug.ts'
import { byTitle, type CatalogueItem, newestFirst, yearOf } from './catalogue-item.ts'
import { typeNames } from '../web/record-types.ts'

export type Listing = {
  /** Relative to `dist/`; empty for the front page. */
  readonly folder: string
  /** What the list holds: a tag, a name, a year. */
  readonly name: string
  /** As it stands in a list of names: `Berg, Jan van den`. */
  readonly sortName: string
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
  const years = grouped(newest, siteFolders.years, (item) => [plain(yearOf(item))])
  const types = grouped(newest, siteFolders.types, ({ type }) => [
    plain(typeNames[type][1])
  ])
  const { oldestFirst, byTitle: titleFolder } = siteFolders
  return {
    orders: [
      { folder: '', ...plain('Nieuwste eerst'), items: newest },
      { folder: oldestFirst, ...plain('Oudste eerst'), items: newest.toReversed() },
      { folder: titleFolder, ...plain('Op titel'), items: items.toSorted(byTitle) }
    ],
    years: years.toSorted((one, other) => (one.name < other.name ? 1 : -1)),
    types: types.toSorted(byName),
    tags: grouped(newest, siteFolders.tags, ({ subjects }) =>
      subjects.map(plain)
    ).toSorted(byName),
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

type ListedName = Pick<Listing, 'name' | 'sortName'>

function plain(name: string): ListedName {
  return { name, sortName: name }
}

/** Contributors, then publishers: a name leads to all that it has to do with. */
function namesOf({ contributors, publishers }: CatalogueItem): ListedName[] {
  return [
    ...contributors.map(({ name }) => {
      const words = contributorName(name)
      return { name: words, sortName: sortingName(name) ?? words }
    }),
    ...publishers.map(({ name }) => plain(name))
  ]
}

/** The first spelling of a name is the one that is shown. */
function grouped(
  items: readonly CatalogueItem[],
  folder: string,
  namesOfItem: (item: CatalogueItem) => readonly ListedName[]
): Listing[] {
  const groups = new Map<string, ListedName & { items: Set<CatalogueItem> }>()
  for (const item of items) {
    for (const listed of namesOfItem(item)) {
      const slug = slugOf(listed.name)
      const group = groups.get(slug) ?? { ...listed, items: new Set() }
      group.items.add(item)
      groups.set(slug, group)
    }
  }
  return [...groups].map(([slug, group]) => {
    return { ...group, folder: `${folder}/${slug}`, items: [...group.items] }
  })
}

function byName(one: Listing, other: Listing): number {
  return collator.compare(one.sortName, other.sortName)
}
