/** The stages as a list of calls: from a folder with a manuscript to a folder with a site. */
import type { VFile } from 'vfile'
import { checkSite } from './check/index.ts'
import { publicationModel } from './model/index.ts'
import type { Publication } from './model/publication.ts'
import type { Format, RenderOptions, Styles } from './options.ts'
import { parsePublication } from './parse/index.ts'
import { readManuscript } from './read/index.ts'
import type { Manuscript } from './read/manuscript.ts'
import { readStyles } from './read/styles.ts'
import { type CatalogueEntry, renderCatalogue } from './render/catalogue/index.ts'
import { citationLine } from './render/catalogue/citation-line.ts'
import { renderEpub } from './render/epub/index.ts'
import { renderAssets, renderHtml } from './render/html/index.ts'
import { startBrowser, type StartedBrowser } from './render/pdf/browser.ts'
import { openPrintLayout, renderPdf } from './render/pdf/index.ts'
import { renderRecords } from './render/records/index.ts'
import { resolvePublication } from './resolve/index.ts'
import type { ResolvedPublication } from './resolve/resolved-publication.ts'
import { writeSite } from './write/index.ts'

export type BuildRequest = {
  readonly manuscriptFolder: string
  readonly outFolder: string
  readonly formats: ReadonlySet<Format>
  /** Variables that are read: `PUPPETEER_EXECUTABLE_PATH`, `SOURCE_DATE_EPOCH`, and those of the browser. */
  readonly environment: NodeJS.ProcessEnv
  readonly generator: string
  readonly timed: Timed
}

/** Runs a part of the work under a name, so that the command can show what takes how long. */
export type Timed = <Result>(
  part: string,
  work: () => Result | Promise<Result>
) => Promise<Result>

export type BuildResult = {
  /** The manuscript’s files, with the findings on them. */
  readonly files: readonly VFile[]
  /** False when the manuscript has an error: then nothing was written. */
  readonly isWritten: boolean
  /** What the one who called should know of the machine: Dutch sentences. */
  readonly notices: readonly string[]
}

/** Everything that needs no browser: all findings of a manuscript. */
export async function check(
  manuscriptFolder: string,
  timed: Timed
): Promise<readonly VFile[]> {
  const manuscript = await timed('lezen', () => readManuscript(manuscriptFolder))
  await timed('controleren', () => resolveAll(manuscript))
  return manuscript.files
}

/**
 * Build a manuscript.
 *
 * Throws a `UsageError` or a `MissingToolError`; a fault in the manuscript is a message.
 */
export async function build(request: BuildRequest): Promise<BuildResult> {
  const { formats, timed, environment } = request
  // The browser starts while the manuscript is read.
  await using browser = new BrowserStart(
    formats.has('pdf') ? startBrowser(environment) : undefined
  )
  const manuscript = await timed('lezen', () => readManuscript(request.manuscriptFolder))
  const resolved = await timed('controleren', () => resolveAll(manuscript))
  const { files } = manuscript
  if (hasErrors(files)) return { files, isWritten: false, notices: [] }

  const styles = await readStyles()
  const started = await browser.started
  const site: VFile[] = []
  const entries: CatalogueEntry[] = []
  const notices: string[] = browserNotices(started)
  for (const publication of resolved) {
    const model = await timed('opbouwen', () => publicationModel(publication))
    const options = renderOptions(request, manuscript, model, styles)
    const rendered = await renderPublication(model, options, started, timed)
    site.push(...rendered.files)
    entries.push(rendered.entry)
    notices.push(...rendered.notices)
  }
  const [first] = entries
  if (first && (formats.has('catalogue') || formats.has('html'))) {
    const options = renderOptions(request, manuscript, first.publication, styles)
    site.push(...renderAssets(options))
    if (formats.has('catalogue')) site.push(...renderCatalogue(entries, options))
  }
  await timed('nakijken', () => checkSite(site))
  await timed('schrijven', () => writeSite(site, request.outFolder, request.generator))
  return { files, isWritten: true, notices }
}

type RenderedPublication = {
  readonly files: readonly VFile[]
  readonly entry: CatalogueEntry
  readonly notices: readonly string[]
}

async function renderPublication(
  publication: Publication,
  options: RenderOptions,
  started: StartedBrowser | undefined,
  timed: Timed
): Promise<RenderedPublication> {
  const { formats } = options
  const has = (format: Format) => formats.has(format)
  const layout =
    started &&
    (await timed('opmaken', () => openPrintLayout(started.browser, publication, options)))
  // The browser prints in a process of its own; the other formats are made meanwhile.
  const printing = layout && timed('pdf', () => renderPdf(layout, publication, options))
  const epub = has('epub')
    ? await timed('epub', () => renderEpub(publication, options))
    : []
  const html = has('html')
    ? await timed('html', () => renderHtml(publication, options))
    : []
  const records = has('records') ? renderRecords(publication, options) : []
  const pdf = await printing
  const downloads = [
    ...(pdf?.files ?? []).map((file) => download(file, 'pdf')),
    ...epub.map((file) => download(file, 'epub'))
  ]
  return {
    files: [...(pdf?.files ?? []), ...epub, ...html, ...records],
    entry: {
      publication,
      citation: { content: citationLine(publication.metadata) },
      files: downloads,
      pageCount: pdf?.pageCount
    },
    notices:
      pdf && pdf.secondPrints > 0
        ? [`${publication.slug}: een tweede afdruk was nodig voor juiste paginanummers`]
        : []
  }
}

function download(file: VFile, format: Format): CatalogueEntry['files'][number] {
  const byteLength = file.value === undefined ? 0 : Buffer.byteLength(file.value)
  return { format, path: file.path, byteLength }
}

function resolveAll({ publications }: Manuscript): readonly ResolvedPublication[] {
  return publications.map((source) => resolvePublication(parsePublication(source)))
}

export function hasErrors(files: readonly VFile[]): boolean {
  return files.some((file) => file.messages.some((message) => message.fatal))
}

function renderOptions(
  { environment, generator, formats }: BuildRequest,
  { catalogue }: Manuscript,
  { metadata }: Publication,
  styles: Styles
): RenderOptions {
  const epoch = environment['SOURCE_DATE_EPOCH']
  const modified =
    epoch !== undefined && /^\d+$/.test(epoch)
      ? new Date(Number(epoch) * 1000)
      : new Date(`${metadata.modified}T00:00:00Z`)
  return { catalogue, modified, generator, formats, styles }
}

function browserNotices(started: StartedBrowser | undefined): string[] {
  if (!started || started.isSandboxed) return []
  return [
    `De browser (${started.origin}) draait zonder zandbak: dit systeem laat er geen toe`
  ]
}

/** A browser on its way; it is ended with the build, also when the build stops before it is there. */
class BrowserStart implements AsyncDisposable {
  readonly started: Promise<StartedBrowser | undefined>

  constructor(starting: Promise<StartedBrowser> | undefined) {
    this.started = starting ?? Promise.resolve(undefined)
    // Until it is awaited, a failed start must not end the program.
    this.started.catch(() => undefined)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const started = await this.started.catch(() => undefined)
    await started?.[Symbol.asyncDispose]()
  }
}
