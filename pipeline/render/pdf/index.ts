/** The print PDF: load, measure, fill in page numbers, print once, finish. Start at `layOutPdf`. */
import { rehype } from 'rehype'
import { VFile } from 'vfile'
import { publicationFor } from '../../model/medium.ts'
import type { Publication } from '../../model/publication.ts'
import type { RenderOptions, Styles } from '../../options.ts'
import { numberElements } from '../number-elements.ts'
import { encodePath } from '../web/relative-url.ts'
import type { PageFile, PageFiles } from './browser.ts'
import type { LaidOut } from './layout.ts'
import type { Press } from './press.ts'
import { printDocument } from './print-document.ts'
import { printStyleSheet } from './print-style-sheet.ts'

export type RenderedPdf = {
  readonly files: readonly VFile[]
  readonly pageCount: number
  /** 0 when the measured layout was right, else 1: a second print is a fault of the measuring. */
  readonly secondPrints: number
}

/** Before anything is printed: the page of every id, and where each page begins, which the other formats use. */
export function layOutPdf(
  publication: Publication,
  { styles }: RenderOptions,
  press: Press
): Promise<LaidOut> {
  return press.layOut(printFiles(publication, styles))
}

/** Prints what was laid out last. */
export async function renderPdf(
  { slug, metadata }: Publication,
  { modified, generator }: RenderOptions,
  press: Press
): Promise<RenderedPdf> {
  const printed = await press.print({ metadata, modified, generator })
  return {
    files: [new VFile({ path: `${slug}/${slug}.pdf`, value: printed.bytes })],
    pageCount: printed.pageCount,
    secondPrints: printed.secondPrints
  }
}

/** Everything the print document loads, by path. */
export function printFiles(publication: Publication, styles: Styles): PageFiles {
  const print = publicationFor(numberElements(publication), 'print')
  const html = rehype().stringify(printDocument(print))
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
  return new Map(files)
}
