/** The browser: the only place that starts one. Pages run no script and reach nothing but memory. */
import puppeteer, {
  type Browser,
  type HTTPRequest,
  type Page,
  type Viewport
} from 'puppeteer'
import { MissingToolError } from '../../errors.ts'
import { findBrowser, type FoundBrowser } from './find-browser.ts'
import { fontConfiguration } from './font-configuration.ts'

export type StartedBrowser = AsyncDisposable & {
  readonly browser: Browser
  readonly path: string
  readonly origin: string
  /** Aborted, it ends at once with all its processes, and what waits for an answer of it is refused. */
  readonly life: AbortController
  /** False where the system forbids it (root, some containers): must be said aloud. */
  readonly isSandboxed: boolean
}

/** What a page may load, by percent-encoded path; the document itself is `/`. */
export type PageFile = { readonly mediaType: string; readonly bytes: Uint8Array | string }
export type PageFiles = ReadonlyMap<string, PageFile>

/** A browser that starts, or ends, does so in a second; one that does not is killed. */
const startMs = 60_000
const endMs = 5_000

/** The reason with which a browser is ended that did not answer. */
export const tooLate = new Error('The browser did not answer in time')

/** No such host exists (RFC 6761, 6.4): an address that slips through leads nowhere. */
const origin = 'http://oogst.invalid'

const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-gpu',
  '--no-first-run',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND'
]

/**
 * Start a browser; it ends with the `await using` that holds it.
 *
 * Throws a `MissingToolError` when there is none or it does not start.
 */
export async function startBrowser(
  environment: NodeJS.ProcessEnv
): Promise<StartedBrowser> {
  const found = await findBrowser(environment)
  // Chromium refuses its sandbox to root.
  const isRoot = process.getuid?.() === 0
  try {
    return started(await launch(found, environment, !isRoot), found, !isRoot)
  } catch (error) {
    if (!isRoot && /sandbox/i.test(String(error))) {
      return started(await launch(found, environment, false), found, false)
    }
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new MissingToolError(`De browser \`${found.path}\` start niet (${reason})`, {
      cause: error
    })
  }
}

type Launched = Pick<StartedBrowser, 'browser' | 'life'>

async function launch(
  { path, libraryFolder }: FoundBrowser,
  environment: NodeJS.ProcessEnv,
  isSandboxed: boolean
): Promise<Launched> {
  const fonts = await fontConfiguration()
  const life = new AbortController()
  const browser = await within(startMs, life, () =>
    puppeteer.launch({
      executablePath: path,
      headless: 'shell',
      pipe: true,
      signal: life.signal,
      // How long an answer may take depends on the book: `supervised-browser.ts`.
      protocolTimeout: 0,
      args: isSandboxed ? flags : [...flags, '--no-sandbox'],
      env: {
        ...environment,
        FONTCONFIG_FILE: fonts,
        TZ: 'UTC',
        ...(libraryFolder !== undefined && { LD_LIBRARY_PATH: libraryFolder })
      }
    })
  )
  // Puppeteer no longer listens when a pipe of a killed browser breaks.
  for (const pipe of browser.process()?.stdio ?? []) pipe?.on('error', () => undefined)
  await within(startMs, life, () => endWithPage(browser, life))
  return { browser, life }
}

/** What waits for a page that crashed would wait for ever: its browser goes with it. */
async function endWithPage(browser: Browser, life: AbortController): Promise<void> {
  const session = await browser.target().createCDPSession()
  session.once('Target.targetCrashed', () => life.abort())
  await session.send('Target.setDiscoverTargets', { discover: true })
}

function started(
  { browser, life }: Launched,
  { path, origin }: FoundBrowser,
  isSandboxed: boolean
): StartedBrowser {
  return {
    browser,
    path,
    origin,
    isSandboxed,
    life,
    [Symbol.asyncDispose]: () => within(endMs, life, () => browser.close())
  }
}

/** Does `work`; when it is not done in time, `life` is aborted. */
export async function within<Result>(
  limitMs: number,
  life: AbortController,
  work: () => Promise<Result>
): Promise<Result> {
  const timer = setTimeout(() => life.abort(tooLate), limitMs)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
  }
}

/** A page with script off, print media, and every request answered from `files` or refused. */
export async function openPage(
  browser: Browser,
  files: PageFiles,
  viewport: Viewport
): Promise<Page> {
  const page = await browser.newPage()
  await Promise.all([
    page.setViewport(viewport),
    page.setJavaScriptEnabled(false),
    page.emulateMediaType('print'),
    page.setRequestInterception(true)
  ])
  page.on('request', (request) => void answer(request, files))
  await page.goto(`${origin}/`, { waitUntil: 'load', timeout: 0 })
  await page.evaluate(show)
  return page
}

/**
 * Runs in the browser. `load` does not wait for fonts, and a page measured in another font breaks
 * elsewhere. All boxes are made anew then: Chromium 153 remembers of a link that it was laid out
 * with two fonts, and cuts its annotation in two, or not, as fast as the fonts came.
 */
async function show(): Promise<void> {
  await document.fonts.ready
  const { body } = document
  body.style.display = 'none'
  body.getBoundingClientRect()
  body.style.removeProperty('display')
}

async function answer(request: HTTPRequest, files: PageFiles): Promise<void> {
  const url = new URL(request.url())
  const file = url.origin === origin ? files.get(url.pathname) : undefined
  if (!file) return request.abort('blockedbyclient')
  return request.respond({ status: 200, contentType: file.mediaType, body: file.bytes })
}
