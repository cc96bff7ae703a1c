/** The pages of one list: fifty publications each, with links to the pages before and after. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import type { RenderOptions } from '../../options.ts'
import { relativeUrl } from '../web/relative-url.ts'
import { type Breadcrumb, catalogueFrame } from './catalogue-frame.ts'
import type { CatalogueItem } from './catalogue-item.ts'
import { itemCard } from './item-card.ts'
import { listingMetadata } from './listing-metadata.ts'
import type { Listing } from './listing.ts'

const itemsOnPage = 50

export type ListingView = {
  /** `<title>` and the words of the first breadcrumb that is not a link. */
  readonly title: string
  readonly description: string
  readonly breadcrumbs: readonly Breadcrumb[]
  /** Rank of the headings of the items. */
  readonly rank: 2 | 3
  /** What stands above the list, with the `<h1>`; the path is that of the page. */
  readonly intro: (path: string) => readonly ElementContent[]
  /** What stands beside the list. */
  readonly aside?: (path: string) => readonly Element[]
}

export function listingPages(
  listing: Listing,
  view: ListingView,
  options: RenderOptions
): VFile[] {
  const count = Math.max(1, Math.ceil(listing.items.length / itemsOnPage))
  return Array.from({ length: count }, (_, index) => {
    const path = listingPath(listing, index + 1)
    const items = listing.items.slice(index * itemsOnPage, (index + 1) * itemsOnPage)
    const suffix = index === 0 ? '' : ` – pagina ${index + 1}`
    const list = h('div', { className: ['listing'] }, [
      h('div', { className: ['listing-text'] }, [
        ...view.intro(path),
        itemList(items, path, view, options),
        ...pageLinks(listing, index + 1, count)
      ]),
      ...(view.aside?.(path) ?? [])
    ])
    const page = {
      path,
      title: `${view.title}${suffix}`,
      description: `${view.description}${suffix}`,
      head: listingMetadata(listing, items, path, view, options),
      breadcrumbs: view.breadcrumbs,
      main: [list]
    }
    return catalogueFrame(page, options)
  })
}

/** @param number Of the page, from 1. */
export function listingPath({ folder }: Pick<Listing, 'folder'>, number = 1): string {
  const name = number === 1 ? 'index.html' : `pagina-${number}.html`
  return folder === '' ? name : `${folder}/${name}`
}

/** `6 publicaties`. */
export function countLine({ items }: Listing): string {
  return items.length === 1 ? '1 publicatie' : `${items.length} publicaties`
}

function itemList(
  items: readonly CatalogueItem[],
  path: string,
  { rank }: ListingView,
  options: RenderOptions
): Element {
  if (items.length === 0) return h('p', 'De catalogus bevat nog geen publicaties.')
  const cards = items.map((item) => h('li', [itemCard(item, path, rank, options)]))
  return h('ul', { className: ['publications'], role: 'list' }, cards)
}

/** The first, the last and those around the current page. */
function pageLinks(listing: Listing, current: number, count: number): Element[] {
  if (count === 1) return []
  const from = listingPath(listing, current)
  const numbers = Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === count || Math.abs(number - current) <= 2
  )
  const link = (number: number, words: string, rel?: string) => {
    const href = relativeUrl(from, listingPath(listing, number))
    return h('li', [h('a', { href, rel }, words)])
  }
  return [
    h('nav', { className: ['page-links'], ariaLabel: 'Pagina’s van deze lijst' }, [
      h('ul', [
        ...(current > 1 ? [link(current - 1, 'Vorige', 'prev')] : []),
        ...numbers.map((number) =>
          number === current
            ? h('li', [h('span', { ariaCurrent: 'page' }, `Pagina ${number}`)])
            : link(number, `${number}`)
        ),
        ...(current < count ? [link(current + 1, 'Volgende', 'next')] : [])
      ])
    ])
  ]
}
