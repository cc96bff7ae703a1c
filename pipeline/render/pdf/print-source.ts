/** What the press works from: the files that the browser loads, and what they say to the finishing pass. */
import { rehype } from 'rehype'
import { publicationFor } from '../../model/medium.ts'
import type { Publication } from '../../model/publication.ts'
import type { Styles } from '../../options.ts'
import { encodePath } from '../web/relative-url.ts'
import type { PageFile, PageFiles } from './browser.ts'
import { fillEmptyCells } from './empty-cells.ts'
import { printDocument } from './print-document.ts'
import { type PrintStructure, printStructure } from './print-structure.ts'
import { printStyleSheet } from './print-style-sheet.ts'

export type PrintSource = {
  /** Everything the print document loads, by path. */
  readonly files: PageFiles
  readonly structure: PrintStructure
}

export function printSource(publication: Publication, styles: Styles): PrintSource {
  const tree = printDocument(publicationFor(publication, 'print'))
  fillEmptyCells(tree)
  const structure = printStructure(tree, publication)
  const html = rehype().stringify(tree)
  const files: [string, PageFile][] = [
    ['/', { mediaType: 'text/html; charset=utf-8', bytes: html }],
    ['/print.css', { mediaType: 'text/css', bytes: printStyleSheet(publication, styles) }]
  ]
  for (const { fileName, bytes } of styles.fonts) {
    files.push([`/fonts/${fileName}`, { mediaType: 'font/woff2', bytes }])
  }
  for (const { path, mediaType, bytes } of publication.resources.values()) {
    files.push([`/${encodePath(path)}`, { mediaType, bytes }])
  }
  return { files: new Map(files), structure }
}
