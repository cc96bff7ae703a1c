/** The cover on the pages of the catalogue. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { VFile } from 'vfile'
import { relativeUrl } from '../web/relative-url.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'

/** The files of the image, beside the landing page. */
export function coverFiles({ publication, cover }: CatalogueEntry): VFile[] {
  if (!cover) return []
  const images = cover.small === undefined ? [cover] : [cover, cover.small]
  return images.map((image) => {
    return new VFile({ path: coverPath(publication.slug, image), value: image.bytes })
  })
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
  const shown = cover.small ?? cover
  const src = relativeUrl(from, coverPath(publication.slug, shown))
  const { width, height } = shown
  return [h('img', { className: ['cover'], src, alt, width, height })]
}
