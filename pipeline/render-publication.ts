/** All formats of a publication, in the order that keeps the browser at work. */
import type { VFile } from 'vfile'
import type { Publication } from './model/publication.ts'
import type { Format, RenderOptions } from './options.ts'
import type { CatalogueEntry } from './render/catalogue/catalogue-entry.ts'
import type { CoverImage } from './render/cover-image.ts'
import type { PageStart } from './render/page-start.ts'
import type { Press } from './render/pdf/press.ts'
import type { Timed } from './timed.ts'

export type RenderedPublication = {
  readonly files: readonly VFile[]
  readonly entry: CatalogueEntry
  readonly notices: readonly string[]
}

/** Every format that is asked for, from one model; the formats are loaded when they are needed. */
export async function renderPublication(
  publication: Publication,
  options: RenderOptions,
  press: Press | undefined,
  timed: Timed
): Promise<RenderedPublication> {
  const printer = options.formats.has('pdf') ? press : undefined
  // The browser draws the cover while the print document is made.
  const drawing = coverOf(publication, options, press, timed)
  // It is awaited after the layout; until then a fault in it must not end the program.
  drawing.catch(() => undefined)
  const pageStarts = printer ? await layOut(publication, options, printer, timed) : []
  const cover = await drawing
  // The browser prints in a process of its own; the other formats are made meanwhile.
  const printing = printer && (await startPrinting(publication, options, printer, timed))
  const epub = await renderFormat('epub', options, timed, async () => {
    const { renderEpub } = await import('./render/epub/index.ts')
    return renderEpub(publication, options, { cover, pageStarts })
  })
  const html = await renderFormat('html', options, timed, async () => {
    const { renderHtml } = await import('./render/html/index.ts')
    return renderHtml(publication, options, pageStarts)
  })
  const records = await renderFormat('records', options, timed, async () => {
    const { renderRecords } = await import('./render/records/index.ts')
    return renderRecords(publication, options)
  })
  const pdf = await printing?.rendered
  const downloads = [
    ...(pdf?.files ?? []).map((file) => download(file, 'pdf')),
    ...epub.map((file) => download(file, 'epub'))
  ]
  return {
    files: [...(pdf?.files ?? []), ...epub, ...html, ...records],
    entry: {
      publication,
      files: downloads,
      pageCount: pdf?.pageCount,
      pageStarts,
      records: recordTexts(records),
      cover
    },
    notices: [
      ...(pdf?.notices ?? []),
      ...(pdf && pdf.secondPrints > 0
        ? [`${publication.slug}: een tweede afdruk was nodig voor juiste paginanummers`]
        : [])
    ]
  }
}

async function layOut(
  publication: Publication,
  options: RenderOptions,
  press: Press,
  timed: Timed
): Promise<readonly PageStart[]> {
  const { layOutPdf } = await import('./render/pdf/index.ts')
  const layingOut = timed('opmaken', () => layOutPdf(publication, options, press))
  const [{ pageStarts }] = await Promise.all([layingOut, loadRenderers(options.formats)])
  return pageStarts
}

/** Where it is shown as an image. Asked for before the layout, so that no format waits for it. */
async function coverOf(
  publication: Publication,
  options: RenderOptions,
  press: Press | undefined,
  timed: Timed
): Promise<CoverImage | undefined> {
  if (!publication.cover || !showsCovers(options.formats)) return undefined
  const { renderCover } = await import('./render/pdf/render-cover.ts')
  return timed('omslag', () => renderCover(publication, options, press))
}

async function startPrinting(
  publication: Publication,
  options: RenderOptions,
  press: Press,
  timed: Timed
) {
  const { renderPdf } = await import('./render/pdf/index.ts')
  const record = await carriedRecord(publication, options)
  const rendered = timed('pdf', () => renderPdf(publication, options, press, record))
  // It is awaited after the other formats; until then a fault in it must not end the program.
  rendered.catch(() => undefined)
  return { rendered }
}

/** A printer needs no attachments. */
async function carriedRecord(
  publication: Publication,
  options: RenderOptions
): Promise<VFile | undefined> {
  if (!publication.print.attachSource || options.printEdition) return undefined
  const { cslRecord } = await import('./render/records/index.ts')
  return cslRecord(publication, options)
}

/** Ahead of their use: the browser is laying out, and this process would wait. */
async function loadRenderers(formats: ReadonlySet<Format>): Promise<void> {
  if (formats.has('epub')) await import('./render/epub/index.ts')
  if (formats.has('html')) await import('./render/html/index.ts')
  if (formats.has('catalogue')) await import('./render/catalogue/index.ts')
  await import('./check/index.ts')
}

async function renderFormat(
  format: Format,
  { formats }: RenderOptions,
  timed: Timed,
  render: () => Promise<VFile[]>
): Promise<VFile[]> {
  return formats.has(format) ? timed(format, render) : []
}

function download(file: VFile, format: Format): CatalogueEntry['files'][number] {
  const byteLength = file.value === undefined ? 0 : Buffer.byteLength(file.value)
  const { conformsTo = [] } = file.data
  return { format, path: file.path, byteLength, conformsTo }
}

/** By what follows `record.` in the name. */
function recordTexts(records: readonly VFile[]): ReadonlyMap<string, string> {
  return new Map(
    records.map((file) => [(file.basename ?? '').replace(/^record\./u, ''), String(file)])
  )
}

/** Formats with a picture of the cover. */
export function showsCovers(formats: ReadonlySet<Format>): boolean {
  return formats.has('epub') || formats.has('catalogue')
}
