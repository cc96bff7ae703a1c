/** The print PDF: load, measure, fill in page numbers, print once, finish. Start at `layOutPdf`. */
import { VFile } from 'vfile'
import type { Publication } from '../../model/publication.ts'
import type { RenderOptions } from '../../options.ts'
import { attachmentsOf } from './attachments.ts'
import type { LaidOut } from './layout.ts'
import type { Press } from './press.ts'
import { printSource } from './print-source.ts'

export type RenderedPdf = {
  readonly files: readonly VFile[]
  readonly pageCount: number
  /** 0 when the measured layout was right, else 1: a second print is a fault of the measuring. */
  readonly secondPrints: number
  /** What an editor should know of the file: Dutch sentences, without the stop. */
  readonly notices: readonly string[]
}

/** Before anything is printed: the page of every id, and where each page begins, which the other formats use. */
export function layOutPdf(
  publication: Publication,
  { styles, printEdition }: RenderOptions,
  press: Press
): Promise<LaidOut> {
  return press.layOut(printSource(publication, styles, printEdition))
}

/**
 * Prints what was laid out last.
 *
 * @param record
 *   CSL-JSON of a publication whose PDF carries it, with its sources.
 */
export async function renderPdf(
  publication: Publication,
  { modified, generator, printEdition }: RenderOptions,
  press: Press,
  record?: VFile
): Promise<RenderedPdf> {
  const { slug, metadata } = publication
  const attachments = attachmentsOf(publication, record)
  const name = printEdition ? `${slug}-druk` : slug
  const printed = await press.print({ metadata, modified, generator, attachments })
  return {
    files: [
      new VFile({
        path: `${slug}/${name}.pdf`,
        value: printed.bytes,
        data: { conformsTo: printed.conformsTo, parts: printed.parts }
      })
    ],
    pageCount: printed.pageCount,
    secondPrints: printed.secondPrints,
    notices: glyphNotices(slug, printed.pagesWithMissingGlyphs)
  }
}

function glyphNotices(slug: string, pages: readonly number[]): readonly string[] {
  if (pages.length === 0) return []
  const where = `${pages.length === 1 ? 'pagina' : 'pagina’s'} ${pages.join(', ')}`
  return [
    `${slug}: op ${where} van de pdf staat een teken dat in geen lettertype zit; de pdf is daardoor geen PDF/UA en geen PDF/A`
  ]
}
