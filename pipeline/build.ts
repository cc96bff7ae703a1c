/**
 * The stages as a list of calls: from a folder with a manuscript to a folder with a site.
 *
 * What a build uses is loaded when it is needed: while the browser starts and while it prints,
 * this process has nothing else to do.
 */
import type { VFile } from 'vfile'
import type { Publication } from './model/publication.ts'
import type { Format, PrintEdition, RenderOptions, Styles } from './options.ts'
import type { Manuscript } from './read/manuscript.ts'
import type { CoverImage } from './render/cover-image.ts'
import type { CatalogueEntry } from './render/catalogue/catalogue-entry.ts'
import type { PageStart } from './render/page-start.ts'
import type { Press } from './render/pdf/press.ts'
import type { Timed } from './timed.ts'

export type BuildRequest = {
  readonly manuscriptFolder: string
  readonly outFolder: string
  readonly formats: ReadonlySet<Format>
  /** The reading edition as one file; `formats` is `html` alone then. */
  readonly singleFile?: boolean
  /** The PDF is made for a printer; `formats` is `pdf` alone then. */
  readonly printEdition?: PrintEdition | undefined
  /** Variables that are read: `PUPPETEER_EXECUTABLE_PATH`, `SOURCE_DATE_EPOCH`, and those of the browser. */
  readonly environment: NodeJS.ProcessEnv
  readonly generator: string
  readonly timed: Timed
}

export type BuildResult = {
  /** The manuscript’s files, with the findings on them. */
  readonly files: readonly VFile[]
  /** False when the manuscript has an error: then nothing was written. */
  readonly isWritten: boolean
  /** What the one who called should know of the machine: Dutch sentences. */
  readonly notices: readonly string[]
}

/**
 * Build a manuscript.
 *
 * Throws a `UsageError` or a `MissingToolError`; a fault in the manuscript is a message.
 */
export async function build(request: BuildRequest): Promise<BuildResult> {
  const { timed } = request
  await using early = await startPress(request)
  const { prepareOutFolder, writeSite } = await import('./write/index.ts')
  await prepareOutFolder(request.outFolder)
  const { inspect } = await import('./inspect.ts')
  const { manuscript, publications, files, hasErrors } = await inspect(
    request.manuscriptFolder,
    timed
  )
  if (hasErrors) return { files, isWritten: false, notices: [] }

  const { publicationModel } = await import('./model/index.ts')
  const { charactersOf } = await import('./model/characters.ts')
  const { readStyles } = await import('./read/styles.ts')
  const { formulasIn } = await import('./parse/formulas.ts')
  const hasMath = publications.some(({ sections }) =>
    sections.some(({ tree }) => formulasIn(tree).length > 0)
  )
  const models: Publication[] = []
  for (const resolved of publications)
    models.push(await timed('opbouwen', () => publicationModel(resolved)))
  const styles = await readStyles(hasMath, charactersOf(models))
  await using late = early ? undefined : await startCoverPress(models, request)
  const press = early ?? late
  const site: VFile[] = []
  const entries: CatalogueEntry[] = []
  const notices: string[] = []
  for (const [index, publication] of models.entries()) {
    const options = renderOptions(request, manuscript, publication, styles)
    const rendered = await renderPublication(publication, options, press, timed)
    await checkPdf(publications[index]?.source.file, rendered.files, request)
    site.push(...rendered.files)
    entries.push(rendered.entry)
    notices.push(...rendered.notices)
  }
  site.push(...(await renderSite(site, entries, request, manuscript, styles)))
  if (request.formats.has('catalogue')) {
    const index = await timed('zoeken', () =>
      searchIndex(site, request, manuscript, styles, entries)
    )
    if (index === undefined)
      notices.push('zoeken ontbreekt: het programma Pagefind draait hier niet')
    else site.push(...index)
  }

  const { checkSite } = await import('./check/index.ts')
  await timed('nakijken', () => checkSite(site, models, manuscript.catalogue.baseUrl))
  await timed('schrijven', () => writeSite(site, request.outFolder, request.generator))
  return {
    files,
    isWritten: true,
    notices: [...((await press?.notices()) ?? []), ...notices]
  }
}

type RenderedPublication = {
  readonly files: readonly VFile[]
  readonly entry: CatalogueEntry
  readonly notices: readonly string[]
}

async function renderPublication(
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

/** The pages over all publications, and what all pages share. */
async function renderSite(
  rendered: readonly VFile[],
  entries: readonly CatalogueEntry[],
  request: BuildRequest,
  manuscript: Manuscript,
  styles: Styles
): Promise<VFile[]> {
  const { formats } = request
  const [first] = entries
  if (!first || request.singleFile) return []
  if (!formats.has('catalogue') && !formats.has('html')) return []
  const options = renderOptions(request, manuscript, first.publication, styles)
  const { renderAssets } = await import('./render/web/render-assets.ts')
  const { renderCatalogue } = await import('./render/catalogue/index.ts')
  const assets = renderAssets(options)
  if (!formats.has('catalogue')) return assets
  const pages = rendered.map(({ path }) => path).filter((path) => path.endsWith('.html'))
  return [...assets, ...renderCatalogue(entries, options, pages)]
}

/** Over all pages; `undefined` when it cannot be made here, and the search page says where else to look. */
async function searchIndex(
  site: readonly VFile[],
  request: BuildRequest,
  manuscript: Manuscript,
  styles: Styles,
  [first]: readonly CatalogueEntry[]
): Promise<VFile[] | undefined> {
  if (!first) return []
  const { renderSearch } = await import('./render/search/index.ts')
  return renderSearch(site, renderOptions(request, manuscript, first.publication, styles))
}

/** A printer’s file may be as large as it likes. */
async function checkPdf(
  publication: VFile | undefined,
  files: readonly VFile[],
  { printEdition }: BuildRequest
): Promise<void> {
  const pdf = files.find(({ path }) => path.endsWith('.pdf'))
  if (!publication || !pdf || printEdition) return
  const { checkPdfSize } = await import('./check/pdf-size.ts')
  checkPdfSize(publication, pdf)
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

function renderOptions(
  { environment, generator, formats, singleFile = false, printEdition }: BuildRequest,
  { catalogue }: Manuscript,
  { metadata }: Publication,
  styles: Styles
): RenderOptions {
  const epoch = environment['SOURCE_DATE_EPOCH']
  const modified =
    epoch !== undefined && /^\d+$/.test(epoch)
      ? new Date(Number(epoch) * 1000)
      : new Date(`${metadata.modified}T00:00:00Z`)
  return { catalogue, modified, generator, formats, styles, singleFile, printEdition }
}

function showsCovers(formats: ReadonlySet<Format>): boolean {
  return formats.has('epub') || formats.has('catalogue')
}

/** Without a PDF the press only draws covers: an EPUB is the same, whatever is made beside it. */
async function startCoverPress(
  publications: readonly Publication[],
  { formats, environment }: BuildRequest
): Promise<Press | undefined> {
  if (!showsCovers(formats) || publications.every(({ cover }) => !cover)) return undefined
  const { needsDrawing } = await import('./render/pdf/render-cover.ts')
  if (!publications.some(needsDrawing)) return undefined
  const { Press } = await import('./render/pdf/press.ts')
  return new Press(environment)
}

/** First of all, for it has the most to do; `undefined` when no format needs it. */
async function startPress({
  formats,
  environment
}: BuildRequest): Promise<Press | undefined> {
  if (!formats.has('pdf')) return undefined
  const { Press } = await import('./render/pdf/press.ts')
  return new Press(environment)
}
