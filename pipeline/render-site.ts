/** What is made once for all publications: what their pages share, the catalogue, the search index. */
import type { VFile } from 'vfile'
import type { RenderOptions } from './options.ts'
import type { CatalogueEntry } from './render/catalogue/catalogue-entry.ts'
import type { Timed } from './timed.ts'

export type RenderedSite = {
  readonly files: readonly VFile[]
  /** Dutch sentences, without the stop. */
  readonly notices: readonly string[]
}

/** @param publications The files of all publications: their pages are in the sitemap, and searched. */
export async function renderSite(
  publications: readonly VFile[],
  entries: readonly CatalogueEntry[],
  options: RenderOptions,
  timed: Timed
): Promise<RenderedSite> {
  const { formats, singleFile = false } = options
  const hasPages = formats.has('catalogue') || formats.has('html')
  if (singleFile || !hasPages) return { files: [], notices: [] }
  const { renderAssets } = await import('./render/web/render-assets.ts')
  const assets = renderAssets(options)
  if (!formats.has('catalogue')) return { files: assets, notices: [] }
  const { renderCatalogue } = await import('./render/catalogue/index.ts')
  const paths = publications.map(({ path }) => path)
  const pages = paths.filter((path) => path.endsWith('.html'))
  const files = [...assets, ...renderCatalogue(entries, options, pages)]
  const { renderSearch } = await import('./render/search/index.ts')
  const index = await timed('zoeken', () =>
    renderSearch([...publications, ...files], options)
  )
  // The search page says where else to look.
  if (index === undefined)
    return {
      files,
      notices: ['zoeken ontbreekt: het programma Pagefind draait hier niet']
    }
  return { files: [...files, ...index], notices: [] }
}
