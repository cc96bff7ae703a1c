import type { Element } from 'hast'
import type { RenderOptions } from '../../options.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { breadcrumbList } from './breadcrumb-list.ts'
import { type Breadcrumb, cataloguePath } from './catalogue-frame.ts'
import { dublinCore } from './dublin-core.ts'
import { highwire } from './highwire.ts'
import { landingJsonLd } from './landing-json-ld.ts'
import { landingPath } from './landing-path.ts'
import { openGraph } from './open-graph.ts'
import { signposting } from './signposting.ts'

/**
 * What programs read of a landing page, all from the same metadata. No COinS: Zotero
 * would read that instead, and lose the PDF and the tags.
 */
export function landingMetadata(
  entry: CatalogueEntry,
  options: RenderOptions
): Element[] {
  return [
    ...highwire(entry, options),
    ...dublinCore(entry, options),
    ...openGraph(entry, options),
    ...signposting(entry, options),
    landingJsonLd(entry, options),
    ...breadcrumbList(landingBreadcrumbs(entry), options)
  ]
}

export function landingBreadcrumbs({ publication }: CatalogueEntry): Breadcrumb[] {
  return [
    { words: 'Publicaties', path: cataloguePath },
    { words: publication.metadata.title, path: landingPath(publication) }
  ]
}
