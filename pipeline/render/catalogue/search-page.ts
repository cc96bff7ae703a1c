import type { Element } from 'hast'
import { h } from 'hastscript'
import type { VFile } from 'vfile'
import type { RenderOptions } from '../../options.ts'
import { siteFolders } from '../../read/reserved-names.ts'
import { relativeUrl } from '../web/relative-url.ts'
import { slugOf } from '../web/slug.ts'
import { catalogueFrame } from './catalogue-frame.ts'
import { listingPath } from './listing-pages.ts'
import type { Listing, Listings } from './listing.ts'
import { searchPath } from './search-form.ts'

/**
 * The search page: a form that the script answers on the page itself. Without a script it
 * says which lists there are instead.
 */
export function searchPage(all: Listings, options: RenderOptions): VFile {
  const page = {
    path: searchPath,
    title: `Zoeken – ${options.catalogue.name}`,
    description: `Zoek in de publicaties van ${options.catalogue.name}`,
    head: [],
    scripts: ['search.js'],
    breadcrumbs: [
      { words: 'Publicaties', path: listingPath({ folder: '' }) },
      { words: 'Zoeken', path: searchPath }
    ],
    main: [
      h('h1', 'Zoeken'),
      form(all),
      h('p', { id: 'zoek-status', className: ['search-status'], role: 'status' }),
      h('ol', { id: 'zoek-resultaten', className: ['search-results'], role: 'list' }),
      withoutScript()
    ]
  }
  return catalogueFrame(page, options)
}

/** The script looks for the index from here. */
function form({ types, years, tags }: Listings): Element {
  const index = relativeUrl(searchPath, `${siteFolders.searchIndex}/pagefind.js`)
  return h(
    'form',
    { className: ['search-form', 'with-script'], role: 'search', dataIndex: index },
    [
      h('label', { for: 'zoekwoorden' }, 'Zoekwoorden'),
      h('div', { className: ['search-row'] }, [
        h('input', { id: 'zoekwoorden', name: 'q', type: 'search' }),
        h('button', { className: ['button'], type: 'submit' }, 'Zoek')
      ]),
      h('div', { className: ['search-filters'] }, [
        select('soort', 'Soort', types),
        select('jaar', 'Jaar', years),
        select('tag', 'Tag', tags, ({ name }) => slugOf(name)),
        h('div', [
          h('label', { for: 'zoek-volgorde' }, 'Volgorde'),
          h('select', { id: 'zoek-volgorde', name: 'volgorde' }, [
            h('option', { value: '' }, 'Beste eerst'),
            h('option', { value: 'nieuw' }, 'Nieuwste eerst'),
            h('option', { value: 'oud' }, 'Oudste eerst'),
            h('option', { value: 'titel' }, 'Op titel')
          ])
        ])
      ])
    ]
  )
}

function select(
  name: string,
  label: string,
  listings: readonly Listing[],
  valueOf: (listing: Listing) => string = (listing) => listing.name
): Element {
  const id = `zoek-${name}`
  return h('div', [
    h('label', { for: id }, label),
    h('select', { id, name }, [
      h('option', { value: '' }, 'Alle'),
      ...listings.map((listing) => h('option', { value: valueOf(listing) }, listing.name))
    ])
  ])
}

function withoutScript(): Element {
  const link = (folder: string, words: string) =>
    h('a', { href: relativeUrl(searchPath, listingPath({ folder })) }, words)
  return h('p', { className: ['without-script'] }, [
    'Zoeken werkt alleen met JavaScript, en niet in een bestand dat van uw eigen schijf komt. Kijk zonder zoeken in ',
    link('', 'alle publicaties'),
    ', bij ',
    link(siteFolders.tags, 'de tags'),
    ' of bij ',
    link(siteFolders.authors, 'de auteurs en organisaties'),
    '.'
  ])
}
