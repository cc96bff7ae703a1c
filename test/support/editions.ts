/** The booklet in all the forms that are read, made in one build as `build.ts` does. */
import { strFromU8, unzipSync } from 'fflate'
import { getDocumentProxy } from 'unpdf'
import { inspect } from '../../pipeline/inspect.ts'
import { publicationModel } from '../../pipeline/model/index.ts'
import type { Publication } from '../../pipeline/model/publication.ts'
import type { RenderOptions } from '../../pipeline/options.ts'
import { readStyles } from '../../pipeline/read/styles.ts'
import { renderEpub } from '../../pipeline/render/epub/index.ts'
import { renderHtml } from '../../pipeline/render/html/index.ts'
import type { PageStart } from '../../pipeline/render/page-start.ts'
import { layOutPdf, renderPdf } from '../../pipeline/render/pdf/index.ts'
import { Press } from '../../pipeline/render/pdf/press.ts'
import { untimed } from './findings.ts'

export type Editions = {
  readonly publication: Publication
  readonly pageStarts: readonly PageStart[]
  /** As PDF.js reads it. */
  readonly pdf: Awaited<ReturnType<typeof getDocumentProxy>>
  readonly epubBytes: Uint8Array
  /** Its documents by file name. */
  readonly epub: ReadonlyMap<string, string>
  /** Pages of the reading edition by file name. */
  readonly html: ReadonlyMap<string, string>
}

export async function editionsOf(folder: string): Promise<Editions> {
  const { manuscript, publications } = await inspect(folder, untimed)
  const [resolved] = publications
  if (!resolved) throw new Error('The manuscript holds no publication')
  const publication = await publicationModel(resolved)
  const options: RenderOptions = {
    catalogue: manuscript.catalogue,
    modified: new Date('2026-11-24T00:00:00Z'),
    generator: 'oogst test',
    formats: new Set(['pdf', 'epub', 'html']),
    styles: await readStyles()
  }
  await using press = new Press(process.env)
  const { pageStarts } = await layOutPdf(publication, options, press)
  const [pdf] = (await renderPdf(publication, options, press)).files
  const [epub] = await renderEpub(publication, options, { pageStarts })
  const html = renderHtml(publication, options, pageStarts)
  return {
    publication,
    pageStarts,
    pdf: await getDocumentProxy(new Uint8Array(bytesOf(pdf?.value))),
    epubBytes: bytesOf(epub?.value),
    epub: new Map(
      Object.entries(unzipSync(bytesOf(epub?.value))).map(([path, bytes]) => [
        path.replace('EPUB/', ''),
        strFromU8(bytes)
      ])
    ),
    html: new Map(
      html.map((file) => [file.path.replace(/^.*\/lezen\//, ''), String(file)])
    )
  }
}

function bytesOf(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw new Error('Expected bytes')
}
