/** Ace by DAISY, the checker of accessibility of EPUB, in the browser that prints. */
import ace, { type AxeRunner } from '@daisy/ace-core'
import { basename, join } from 'node:path'
import type { Browser } from 'puppeteer'
import { startBrowser } from '../../pipeline/render/pdf/browser.ts'
import type { Finding } from './finding.ts'

export const aceName = 'Ace 1.4.6'

/**
 * @param folder
 *   For what Ace writes.
 * @returns
 *   Every finding, whatever its impact. Throws a `MissingToolError` without a browser.
 */
export async function aceCheck(path: string, folder: string): Promise<Finding[]> {
  await using started = await startBrowser(process.env)
  const options = {
    cwd: folder,
    outdir: join(folder, 'ace'),
    tmpdir: join(folder, 'ace-unpacked'),
    silent: true,
    initLogger: true
  }
  const [, report] = await ace(path, options, axeRunner(started.browser))
  return report.assertions.flatMap((document) =>
    document.assertions.map((assertion) => ({
      validator: aceName,
      file: basename(path),
      rule: assertion['earl:test']['dct:title'],
      description: assertion['earl:result']['dct:description'],
      place: `${document['earl:testSubject'].url} ${assertion['earl:result'].html ?? ''}`
    }))
  )
}

/** In place of Ace’s own, which brings a Puppeteer of its own and the machine’s browser. */
function axeRunner(browser: Browser): AxeRunner {
  return {
    concurrency: 2,
    setTimeout: () => undefined,
    launch: async () => undefined,
    close: async () => undefined,
    run: (url, scripts, contents) => checked(browser, url, scripts, contents)
  }
}

async function checked(
  browser: Browser,
  url: string,
  scripts: readonly string[],
  contents: readonly string[]
): Promise<unknown> {
  const page = await browser.newPage()
  await page.goto(url)
  for (const content of contents) await page.addScriptTag({ content })
  for (const path of scripts) {
    const tag = await page.addScriptTag({ path })
    // Else Ace takes its own scripts for scripts of the book.
    await tag.evaluate((element) => element.setAttribute('data-ace', ''))
  }
  const results = await page.evaluate(
    `new Promise((resolve, reject) => daisy.ace.run((error, result) => error ? reject(error) : resolve(result)))`
  )
  await page.close()
  return results
}
