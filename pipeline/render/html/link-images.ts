import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { Publication } from '../../model/publication.ts'
import type { Edition, EditionPage } from './edition.ts'
import { editionFolder } from './edition.ts'
import { dataUrl, relativeUrl } from '../web/relative-url.ts'

/**
 * Let `<img src>` point at the copy of the image that stands beside the pages, or hold the image
 * itself in a file that is alone.
 *
 * An `src` that is no path of `Publication.resources` stays as it is: the check stage
 * reports it.
 */
export function linkImages(tree: Root, edition: Edition, page: EditionPage): void {
  const { publication, options } = edition
  visit(tree, 'element', (element) => {
    const { src } = element.properties
    if (element.tagName !== 'img' || typeof src !== 'string') return
    const resource = publication.resources.get(src)
    if (resource === undefined) return
    element.properties.src = options.singleFile
      ? dataUrl(resource.mediaType, resource.bytes)
      : relativeUrl(page.path, imagePath(publication, src))
  })
}

/**
 * Where the copy of an image stands, relative to `dist/`: in the folder that it has in the
 * manuscript, so that no two images meet.
 */
export function imagePath(publication: Publication, path: string): string {
  return `${editionFolder(publication)}/${path}`
}
