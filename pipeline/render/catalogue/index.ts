/**
 * The catalogue: lists of publications, and the landing page of each. Start at `listing.ts`
 * (which lists there are), `catalogue-pages.ts` and `landing-page.ts`.
 */
import type { VFile } from 'vfile'
import type { RenderOptions } from '../../options.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { catalogueItems } from './catalogue-item.ts'
import { cataloguePages } from './catalogue-pages.ts'
import { coverFiles } from './cover.ts'
import { landingPage } from './landing-page.ts'
import { linkset } from './linkset.ts'
import { listings } from './listing.ts'
import { searchPage } from './search-page.ts'
import { siteFiles } from './site-files.ts'

export type { CatalogueEntry, CatalogueFile } from './catalogue-entry.ts'

/**
 * Render the catalogue.
 *
 * @param otherPages
 *   Paths of the pages of the site that other formats made, for the sitemap.
 * @returns
 *   The lists, the search page, `slug/index.html` of each publication with its cover and its links
 *   as files, then the feeds and the other files of the root; paths are relative to `dist/`. Each
 *   page has its hast in `data.tree`. Only the formats of `options.formats`
 *   are linked.
 */
export function renderCatalogue(
  entries: readonly CatalogueEntry[],
  options: RenderOptions,
  otherPages: readonly string[] = []
): VFile[] {
  const all = listings(catalogueItems(entries, options.catalogue.records))
  const pages = [
    ...cataloguePages(all, options),
    searchPage(all, options),
    ...entries.map((entry) => landingPage(entry, options))
  ]
  const paths = [...pages.map(({ path }) => path), ...otherPages]
  return [
    ...pages,
    ...entries.flatMap((entry) => [...coverFiles(entry), linkset(entry, options)]),
    ...siteFiles(paths, entries, options)
  ]
}
