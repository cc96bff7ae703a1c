/** Links that order and narrow the list of all publications; they need no script. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { relativeUrl } from '../web/relative-url.ts'
import { listingPath } from './listing-pages.ts'
import type { Listing, Listings } from './listing.ts'

/** Tags beside the list; the others are on the page of all tags. */
const mostTags = 12

/**
 * @param current
 *   The order in which the list stands now.
 * @param path
 *   Page on which the links stand, relative to `dist/`.
 */
export function facets(all: Listings, current: Listing, path: string): Element {
  const tags = all.tags
    .toSorted((one, other) => other.items.length - one.items.length)
    .slice(0, mostTags)
  return h('nav', { className: ['facets'], ariaLabel: 'Ordenen en kiezen' }, [
    group('Volgorde', all.orders, path, { current, isCounted: false }),
    group('Soort', all.types, path),
    group('Jaar', all.years, path),
    group('Tags', tags, path)
  ])
}

function group(
  title: string,
  listings: readonly Listing[],
  path: string,
  { current, isCounted = true }: { current?: Listing; isCounted?: boolean } = {}
): Element {
  const items = listings.map((listing) => {
    const href = relativeUrl(path, listingPath(listing))
    const ariaCurrent = listing === current ? 'true' : undefined
    return h('li', [
      h('a', { href, ariaCurrent }, listing.name),
      ...(isCounted ? [` (${listing.items.length})`] : [])
    ])
  })
  return h('div', { className: ['facet'] }, [
    h('h2', title),
    h('ul', { role: 'list' }, items)
  ])
}
