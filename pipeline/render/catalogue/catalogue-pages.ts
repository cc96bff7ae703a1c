/** The lists as pages: the front page, its other orders, and a list for each year, type, tag and name. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import type { RenderOptions } from '../../options.ts'
import { siteFolders } from '../../read/reserved-names.ts'
import { shorten } from '../web/shorten.ts'
import type { Breadcrumb } from './catalogue-frame.ts'
import { facets } from './facets.ts'
import { indexPage } from './index-page.ts'
import { countLine, listingPages, listingPath } from './listing-pages.ts'
import type { Listing, Listings } from './listing.ts'
import { searchForm } from './search-form.ts'

export function cataloguePages(all: Listings, options: RenderOptions): VFile[] {
  const { name } = options.catalogue
  const front: Breadcrumb = { words: 'Publicaties', path: listingPath({ folder: '' }) }
  const tags: Breadcrumb = { words: 'Tags', path: `${siteFolders.tags}/index.html` }
  const authors: Breadcrumb = {
    words: 'Auteurs en organisaties',
    path: `${siteFolders.authors}/index.html`
  }
  const group = (listing: Listing, heading: string, above: readonly Breadcrumb[]) =>
    listingPages(
      listing,
      {
        title: `${heading} – ${name}`,
        description: shorten(`${heading}: ${countLine(listing)} in ${name}`, 160),
        breadcrumbs: [...above, { words: listing.name, path: listingPath(listing) }],
        rank: 2,
        intro: () => [
          h('h1', { dir: 'auto' }, heading),
          h('p', { className: ['lead'] }, countLine(listing))
        ]
      },
      options
    )
  return [
    ...all.orders.flatMap((order) => orderPages(order, all, options)),
    ...all.years.flatMap((year) => group(year, `Verschenen in ${year.name}`, [front])),
    ...all.types.flatMap((type) => group(type, type.name, [front])),
    indexPage(all.tags, 'Tags', tags.path, options),
    ...all.tags.flatMap((tag) => group(tag, `Tag: ${tag.name}`, [front, tags])),
    indexPage(all.authors, authors.words, authors.path, options),
    ...all.authors.flatMap((author) => group(author, author.name, [front, authors]))
  ]
}

function orderPages(order: Listing, all: Listings, options: RenderOptions): VFile[] {
  const { name, description } = options.catalogue
  const isFront = order.folder === ''
  const title = isFront ? name : `Publicaties: ${order.name.toLowerCase()} – ${name}`
  return listingPages(
    order,
    {
      title,
      description: shorten(description ?? `Publicaties van ${name}`, 160),
      breadcrumbs: [],
      rank: 3,
      intro: (path) => [
        h('h1', name),
        ...(description === undefined ? [] : [lead(description)]),
        searchForm(path, options),
        h('h2', { id: 'publicaties' }, `${countLine(order)}, ${order.name.toLowerCase()}`)
      ],
      aside: (path) => [facets(all, order, path)]
    },
    options
  )
}

function lead(words: string): Element {
  return h('p', { className: ['lead'] }, words)
}
