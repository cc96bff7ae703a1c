/** Everything that a page in the browser loads, by path. */
import type { Root } from 'hast'
import { rehype } from 'rehype'
import type { Publication } from '../../model/publication.ts'
import type { Styles } from '../../options.ts'
import { encodePath } from '../web/relative-url.ts'
import type { PageFile, PageFiles } from './browser.ts'
import type { PageGeometry } from './page-geometry.ts'
import { printStyleSheet } from './print-style-sheet.ts'

/** @param document The page itself, `/`; the images of the publication, the fonts and the style are beside it. */
export function pageFiles(
  document: Root,
  publication: Publication,
  styles: Styles,
  geometry: PageGeometry
): PageFiles {
  const html = rehype().stringify(document)
  const sheet = printStyleSheet(publication, styles, geometry)
  const files: [string, PageFile][] = [
    ['/', { mediaType: 'text/html; charset=utf-8', bytes: html }],
    ['/print.css', { mediaType: 'text/css', bytes: sheet }]
  ]
  const { fonts, math } = styles
  for (const { fileName, bytes } of math ? [...fonts, math.font] : fonts) {
    files.push([`/fonts/${fileName}`, { mediaType: 'font/woff2', bytes }])
  }
  const { cover, resources } = publication
  const images = [
    ...(cover?.raster ? [cover.raster.resource] : []),
    ...resources.values()
  ]
  for (const { path, mediaType, bytes } of images) {
    files.push([`/${encodePath(path)}`, { mediaType, bytes }])
  }
  return new Map(files)
}
