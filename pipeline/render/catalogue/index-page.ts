import { h } from 'hastscript'
import type { VFile } from 'vfile'
import type { RenderOptions } from '../../options.ts'
import { relativeUrl } from '../web/relative-url.ts'
import { catalogueFrame } from './catalogue-frame.ts'
import { listingPath } from './listing-pages.ts'
import type { Listing } from './listing.ts'

/**
 * All tags, or all names, with the number of publications of each.
 *
 * @param path
 *   Of the page, relative to `dist/`.
 */
export function indexPage(
  listings: readonly Listing[],
  title: string,
  path: string,
  options: RenderOptions
): VFile {
  const items = listings.map((listing) => {
    const href = relativeUrl(path, listingPath(listing))
    return h('li', [
      h('a', { href, dir: 'auto' }, listing.sortName),
      ` (${listing.items.length})`
    ])
  })
  const page = {
    path,
    title: `${title} – ${options.catalogue.name}`,
    description: `${title} in ${options.catalogue.name}`,
    head: [],
    breadcrumbs: [
      { words: 'Publicaties', path: listingPath({ folder: '' }) },
      { words: title, path }
    ],
    main: [
      h('h1', title),
      items.length === 0
        ? h('p', 'De catalogus heeft er nog geen.')
        : h('ul', { className: ['index-names'], role: 'list' }, items)
    ]
  }
  return catalogueFrame(page, options)
}
