/** A browser for the pages of the site: with scripts, and with this machine only. */
import puppeteer, { type Browser } from 'puppeteer'
import { findBrowser } from '../../pipeline/render/pdf/find-browser.ts'
import { fontConfiguration } from '../../pipeline/render/pdf/font-configuration.ts'

/** @param port For a program that drives the browser itself; without it nothing listens. */
export async function startSiteBrowser(
  port?: number
): Promise<AsyncDisposable & { readonly browser: Browser }> {
  const { path, libraryFolder } = await findBrowser(process.env)
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: 'shell',
    ...(port === undefined ? { pipe: true } : { debuggingPort: port }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
    ],
    env: {
      ...process.env,
      FONTCONFIG_FILE: await fontConfiguration(),
      ...(libraryFolder !== undefined && { LD_LIBRARY_PATH: libraryFolder })
    }
  })
  return { browser, [Symbol.asyncDispose]: () => browser.close() }
}
