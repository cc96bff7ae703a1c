/** The cover on the pages of the catalogue. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { VFile } from 'vfile'
import { relativeUrl } from '../web/relative-url.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'

/** The file of the image, beside the landing page. */
export function coverFiles({ publication, cover }: CatalogueEntry): VFile[] {
  if (!cover) return []
  return [new VFile({ path: coverPath(publication.slug, cover), value: cover.bytes })]
}

export function coverPath(
  slug: string,
  { fileName }: { readonly fileName: string }
): string {
  return `${slug}/${fileName}`
}

/**
 * @param from
 *   Path of the page that shows it.
 * @param alt
 *   Where the page has the words of the cover in its text, their name is enough.
 */
export function coverElement(
  { publication, cover }: CatalogueEntry,
  from: string,
  alt = cover?.alternativeText
): Element[] {
  if (!cover) return []
  const src = relativeUrl(from, coverPath(publication.slug, cover))
  const { width, height } = cover
  return [h('img', { className: ['cover'], src, alt, width, height })]
}
