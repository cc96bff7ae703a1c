/** The print PDF: load, measure, fill in page numbers, print once, finish. Start at `layOutPdf`. */
import { VFile } from 'vfile'
import { publicationFor } from '../../model/medium.ts'
import type { Publication } from '../../model/publication.ts'
import type { RenderOptions, Styles } from '../../options.ts'
import type { PageFiles } from './browser.ts'
import { pageFiles } from './page-files.ts'
import type { PageMap } from './page-map.ts'
import type { Press } from './press.ts'
import { printDocument } from './print-document.ts'

export type RenderedPdf = {
  readonly files: readonly VFile[]
  readonly pageCount: number
  /** 0 when the measured layout was right, else 1: a second print is a fault of the measuring. */
  readonly secondPrints: number
}

/** Before anything is printed: the page of every id, which the other formats may use. */
export function layOutPdf(
  publication: Publication,
  { styles }: RenderOptions,
  press: Press
): Promise<PageMap> {
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
export function printFiles(complete: Publication, styles: Styles): PageFiles {
  const publication = publicationFor(complete, 'print')
  return pageFiles(printDocument(publication), complete, styles)
}
