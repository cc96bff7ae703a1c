/** What a first search costs a visitor. */
import { startSiteBrowser } from '../support/site-browser.ts'
import { serveFolder } from '../support/static-server.ts'

/** Of all that searching asks for: the program, its index, and the results that are shown. */
const mostBytes = 100_000

const isOfSearch = /\/(pagefind\/|assets\/search\.js)/u

/** The longest word of the first title is looked for, as a visitor may. */
export async function searchBytes(
  folder: string
): Promise<{ readonly byteLength: number; readonly faults: readonly string[] }> {
  await using started = await startSiteBrowser()
  await using server = await serveFolder(folder)
  const page = await started.browser.newPage()
  await page.goto(new URL('index.html', server.url).href)
  const title = await page.$eval('.publication a', (link) => link.textContent)
  const [word = ''] = title
    .split(/\P{L}+/u)
    .toSorted((one, other) => other.length - one.length)
  const session = await page.createCDPSession()
  await session.send('Network.enable')
  await session.send('Network.clearBrowserCache')
  const asked = new Set<string>()
  let byteLength = 0
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (isOfSearch.test(request.url)) asked.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (asked.has(requestId)) byteLength += encodedDataLength
  })
  const url = new URL(`zoeken/index.html?q=${encodeURIComponent(word)}`, server.url)
  await page.goto(url.href, { waitUntil: 'networkidle0' })
  const found = await page.$$('.search-results li')
  return {
    byteLength,
    faults: [
      ...(found.length === 0 ? [`“${word}” is not found`] : []),
      ...(byteLength > mostBytes ? [`${byteLength} bytes, over ${mostBytes}`] : [])
    ]
  }
}
