import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { Publication } from '../../model/publication.ts'
import type { Edition, EditionPage } from './edition.ts'
import { editionFolder } from './edition.ts'
import { relativeUrl } from '../web/relative-url.ts'

/**
 * Let `<img src>` point at the copy of the image that stands beside the pages.
 *
 * An `src` that is no path of `Publication.resources` stays as it is: the check stage
 * reports it.
 */
export function linkImages(tree: Root, edition: Edition, page: EditionPage): void {
  const { publication } = edition
  visit(tree, 'element', (element) => {
    const { src } = element.properties
    if (element.tagName !== 'img' || typeof src !== 'string') return
    if (!publication.resources.has(src)) return
    element.properties.src = relativeUrl(page.path, imagePath(publication, src))
  })
}

/**
 * Where the copy of an image stands, relative to `dist/`: in the folder that it has in the
 * manuscript, so that no two images meet.
 */
export function imagePath(publication: Publication, path: string): string {
  return `${editionFolder(publication)}/${path}`
}
