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
  readonly origin: string
  /** False where the system forbids it (root, some containers): must be said aloud. */
  readonly isSandboxed: boolean
}

/** What a page may load, by percent-encoded path; the document itself is `/`. */
export type PageFile = { readonly mediaType: string; readonly bytes: Uint8Array | string }
export type PageFiles = ReadonlyMap<string, PageFile>

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

async function launch(
  { path, libraryFolder }: FoundBrowser,
  environment: NodeJS.ProcessEnv,
  isSandboxed: boolean
): Promise<Browser> {
  const fonts = await fontConfiguration()
  return puppeteer.launch({
    executablePath: path,
    headless: 'shell',
    pipe: true,
    args: isSandboxed ? flags : [...flags, '--no-sandbox'],
    env: {
      ...environment,
      FONTCONFIG_FILE: fonts,
      TZ: 'UTC',
      ...(libraryFolder !== undefined && { LD_LIBRARY_PATH: libraryFolder })
    }
  })
}

function started(
  browser: Browser,
  found: FoundBrowser,
  isSandboxed: boolean
): StartedBrowser {
  return {
    browser,
    origin: found.origin,
    isSandboxed,
    [Symbol.asyncDispose]: () => browser.close()
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
  // `load` does not wait for fonts, and a page measured in another font breaks elsewhere.
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page
}

async function answer(request: HTTPRequest, files: PageFiles): Promise<void> {
  const url = new URL(request.url())
  const file = url.origin === origin ? files.get(url.pathname) : undefined
  if (!file) return request.abort('blockedbyclient')
  return request.respond({ status: 200, contentType: file.mediaType, body: file.bytes })
}
