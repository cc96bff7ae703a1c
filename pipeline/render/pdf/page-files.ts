/** Everything that a page in the browser loads, by path. */
import type { Root } from 'hast'
import { rehype } from 'rehype'
import type { Publication } from '../../model/publication.ts'
import type { Styles } from '../../options.ts'
import { encodePath } from '../web/relative-url.ts'
import type { PageFile, PageFiles } from './browser.ts'
import { printStyleSheet } from './print-style-sheet.ts'

/** @param document The page itself, `/`; the images of the publication, the fonts and the style are beside it. */
export function pageFiles(
  document: Root,
  publication: Publication,
  styles: Styles
): PageFiles {
  const html = rehype().stringify(document)
  const files: [string, PageFile][] = [
    ['/', { mediaType: 'text/html; charset=utf-8', bytes: html }],
    ['/print.css', { mediaType: 'text/css', bytes: printStyleSheet(publication, styles) }]
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
