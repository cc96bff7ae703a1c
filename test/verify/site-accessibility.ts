/** axe-core on every page: light and dark, on a telephone and on a desk. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer'
import { startSiteBrowser } from '../support/site-browser.ts'
import { serveFolder } from '../support/static-server.ts'

/** In CSS pixels; 320 is the width of WCAG 2.2, 1.4.10. */
const widths = [320, 1280] as const
const themes = ['light', 'dark'] as const

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * @returns
 *   Every violation of WCAG 2.0–2.2 A and AA and of axe’s best practices, and every page that
 *   scrolls sideways or asks something of another host.
 */
export async function accessibilityFaults(
  folder: string,
  pages: readonly string[]
): Promise<string[]> {
  const axe = await readFile(
    createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  )
  await using started = await startSiteBrowser()
  await using server = await serveFolder(folder)
  const page = await started.browser.newPage()
  const faults: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(server.url) && !url.startsWith('data:'))
      faults.push(`${page.url()} asks for ${url}`)
  })
  for (const width of widths) {
    await page.setViewport({ width, height: 900 })
    for (const theme of themes) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
      for (const path of pages) {
        await page.goto(new URL(path, server.url).href)
        await page.evaluate(`${axe.toString('utf8')};0`)
        const found = [...(await violations(page)), ...(await sideways(page, width))]
        faults.push(...found.map((fault) => `${path} at ${width} px, ${theme}: ${fault}`))
      }
    }
  }
  return faults
}

async function violations(page: Page): Promise<string[]> {
  const options = JSON.stringify({
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations']
  })
  const json = await page.evaluate(
    `axe.run(document, ${options}).then((results) => JSON.stringify(results))`
  )
  const results: AxeResults = JSON.parse(String(json))
  return results.violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '))
    return `${help} (${id}): ${places.join(', ')}`
  })
}

async function sideways(page: Page, width: number): Promise<string[]> {
  const scrolled = await page.evaluate('document.documentElement.scrollWidth')
  return Number(scrolled) > width ? [`${Number(scrolled)} px wide`] : []
}
