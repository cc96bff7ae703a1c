/**
 * The catalogue: lists of publications, and the landing page of each. Start at `listing.ts`
 * (which lists there are), `catalogue-pages.ts` and `landing-page.ts`.
 */
import type { VFile } from 'vfile'
import type { RenderOptions } from '../../options.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { catalogueItems } from './catalogue-item.ts'
import { cataloguePages } from './catalogue-pages.ts'
import { landingPage } from './landing-page.ts'
import { listings } from './listing.ts'
import { searchPage } from './search-page.ts'

export type { CatalogueEntry, CatalogueFile } from './catalogue-entry.ts'

/**
 * Render the catalogue.
 *
 * @returns
 *   The lists, the search page, then `slug/index.html` of each publication; paths are relative
 *   to `dist/`. Each page has its hast in `data.tree`. Only the formats of `options.formats`
 *   are linked.
 */
export function renderCatalogue(
  entries: readonly CatalogueEntry[],
  options: RenderOptions
): VFile[] {
  const all = listings(catalogueItems(entries, options.catalogue.records))
  return [
    ...cataloguePages(all, options),
    searchPage(all, options),
    ...entries.map((entry) => landingPage(entry, options))
  ]
}
