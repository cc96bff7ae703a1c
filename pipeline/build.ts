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
import type { ResolvedPublication } from './resolve/resolved-publication.ts'
import type { CatalogueEntry } from './render/catalogue/catalogue-entry.ts'
import type { Press } from './render/pdf/press.ts'
import { renderPublication, showsCovers } from './render-publication.ts'
import { renderSite } from './render-site.ts'
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

  const { models, styles } = await modelsOf(publications, timed)
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
  const [first] = models
  if (first) {
    const options = renderOptions(request, manuscript, first, styles)
    const rendered = await renderSite(site, entries, options, timed)
    site.push(...rendered.files)
    notices.push(...rendered.notices)
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

/** What every format is made from. */
async function modelsOf(
  publications: readonly ResolvedPublication[],
  timed: Timed
): Promise<{ readonly models: readonly Publication[]; readonly styles: Styles }> {
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
  return { models, styles: await readStyles(hasMath, charactersOf(models)) }
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
