/**
 * The catalogue: the page that lists the publications, and the landing page of each.
 * Start at `catalogue-page.ts` and `landing-page.ts`.
 */
import type { VFile } from 'vfile'
import type { RenderOptions } from '../../options.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { cataloguePage } from './catalogue-page.ts'
import { coverFiles } from './cover.ts'
import { landingPage } from './landing-page.ts'

export type { CatalogueEntry, CatalogueFile } from './catalogue-entry.ts'

/**
 * Render the catalogue.
 *
 * @param entries
 *   In the order in which the page lists them.
 * @returns
 *   `index.html`, then `slug/index.html` of each publication, then the images of covers; paths are relative to
 *   `dist/`. Each page has its hast in `data.tree`. Only the formats of `options.formats`
 *   are linked.
 */
export function renderCatalogue(
  entries: readonly CatalogueEntry[],
  options: RenderOptions
): VFile[] {
  return [
    cataloguePage(entries, options),
    ...entries.map((entry) => landingPage(entry, options)),
    ...entries.flatMap((entry) => coverFiles(entry))
  ]
}
