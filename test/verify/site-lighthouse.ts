/** Lighthouse on the pages that a visitor comes to first. */
import lighthouse from 'lighthouse'
import { startSiteBrowser } from '../support/site-browser.ts'
import { serveFolder } from '../support/static-server.ts'

/** Out of 100. */
const leastScores = {
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
  performance: 95
} as const

export type LighthouseResult = {
  readonly page: string
  readonly scores: Readonly<Record<string, number>>
  /** Bytes of the page and all that it asks for, without fonts. */
  readonly byteLength: number
  readonly faults: readonly string[]
}

/** The first page under this, without fonts: what a telephone loads in a moment. */
const mostBytes = 100_000

export async function lighthouseResults(
  folder: string,
  pages: readonly string[]
): Promise<LighthouseResult[]> {
  const port = 9229
  await using started = await startSiteBrowser(port)
  await using server = await serveFolder(folder)
  const results: LighthouseResult[] = []
  for (const page of pages) {
    if (!started.browser.connected) throw new Error('The browser of Lighthouse is gone')
    results.push(await resultOf(page, new URL(page, server.url).href, port))
  }
  return results
}

async function resultOf(
  page: string,
  url: string,
  port: number
): Promise<LighthouseResult> {
  const run = await lighthouse(url, {
    port,
    logLevel: 'silent',
    onlyCategories: Object.keys(leastScores)
  })
  if (!run) throw new Error(`Lighthouse gives no result for ${url}`)
  const { categories, audits } = run.lhr
  const scores = Object.fromEntries(
    Object.keys(leastScores).map((name) => [
      name,
      Math.round((categories[name]?.score ?? 0) * 100)
    ])
  )
  const byteLength = bytesWithoutFonts(audits['network-requests']?.details)
  const low = Object.entries(leastScores).flatMap(([name, least]) =>
    (scores[name] ?? 0) < least ? [`${name} is ${scores[name]}, not ${least}`] : []
  )
  const failed = Object.values(audits).flatMap(({ score, title }) =>
    score === 0 && low.length > 0 ? [title] : []
  )
  const heavy =
    byteLength > mostBytes ? [`${byteLength} bytes without fonts, over ${mostBytes}`] : []
  return { page, scores, byteLength, faults: [...low, ...failed, ...heavy] }
}

function bytesWithoutFonts(details: unknown): number {
  if (typeof details !== 'object' || details === null || !('items' in details)) return 0
  const { items } = details
  if (!Array.isArray(items)) return 0
  return items
    .filter((item: { resourceType?: string }) => item.resourceType !== 'Font')
    .reduce((total: number, item: { transferSize?: number }) => {
      return total + (item.transferSize ?? 0)
    }, 0)
}
