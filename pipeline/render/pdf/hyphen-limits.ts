/** Which soft hyphens become hyphens: measured in the browser, before pages are. */
import type { Page } from 'puppeteer'
import type { PageGeometry } from './page-geometry.ts'
import { columnStep } from './page-map.ts'

/** Each round breaks lines anew. */
const mostRounds = 8

/**
 * Works on a print document that is laid out in columns. Not broken is a word over two pages, a
 * word of which the rest would be the last line of its paragraph, and one below two others that
 * are: CSS has words for that (CSS Text 4, 6.3), and Chromium 153 knows none of them.
 *
 * Then takes out all soft hyphens at which no line ends, so that the finishing pass meets none.
 */
export async function settleHyphens(page: Page, geometry: PageGeometry): Promise<void> {
  await page.evaluate(settle, columnStep(geometry), mostRounds)
}

/** Runs in the browser: it sees nothing of this module, and no function of it may be called back. */
function settle(columnStepPx: number, mostRounds: number): void {
  type Break = {
    readonly node: Text
    readonly index: number
    readonly box: DOMRect
    readonly block: Element | null
  }
  const softHyphen = '\u00AD'
  const range = document.createRange()
  const texts = textsWithHyphens()
  let breaks = texts.flatMap(breaksIn)
  for (let round = 0; round < mostRounds; round++) {
    const refused = breaks.filter(isRefused)
    if (refused.length === 0) break
    // From the last on: the places of those before stay as they are.
    for (const { node, index } of refused.toReversed()) joinWord(node, index)
    breaks = texts.flatMap(breaksIn)
  }
  // What is left out may move the end of a line by a hair, and with it a break.
  let count = Infinity
  while (breaks.length > 0 && breaks.length < count) {
    count = breaks.length
    keepOnly(breaks)
    breaks = texts.flatMap(breaksIn)
  }
  keepOnly(breaks)

  function textsWithHyphens(): Text[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text && node.data.includes(softHyphen)) found.push(node)
    return found
  }

  function breaksIn(node: Text): Break[] {
    const found: Break[] = []
    const block = node.parentElement?.closest('p, li, dd, td, figcaption, .note') ?? null
    const { data } = node
    for (let index = data.indexOf(softHyphen); index >= 0;) {
      const box = boxAt(node, index)
      // What ends a line is as wide as its hyphen.
      if (box && box.width > 0) found.push({ node, index, box, block })
      index = data.indexOf(softHyphen, index + 1)
    }
    return found
  }

  function boxAt(node: Text, index: number): DOMRect | undefined {
    range.setStart(node, index)
    range.setEnd(node, index + 1)
    return Array.from(range.getClientRects()).at(-1)
  }

  function isRefused(found: Break, place: number): boolean {
    const { node, index, box } = found
    const rest = boxAt(node, index + 1)
    const isOverPages = rest !== undefined && rest.left - box.left > columnStepPx / 2
    const [second, first] = [breaks[place - 1], breaks[place - 2]]
    const isThird = isBelow(found, second) && isBelow(second, first)
    return isOverPages || isThird || isRestOfBlock(found)
  }

  function isBelow(lower: Break | undefined, upper: Break | undefined): boolean {
    if (!lower || !upper || lower.block !== upper.block) return false
    const distance = lower.box.top - upper.box.top
    return distance > 0 && distance < 1.8 * lower.box.height
  }

  function isRestOfBlock({ node, index, block }: Break): boolean {
    if (!block) return false
    range.setStart(node, index + 1)
    range.setEnd(block, block.childNodes.length)
    return !/\s\S/.test(range.toString())
  }

  function joinWord(node: Text, index: number): void {
    const { data } = node
    const start = data.slice(0, index).search(/\S+$/)
    const length = data.slice(index).search(/\s/)
    const end = length < 0 ? data.length : index + length
    const word = data.slice(start, end).replaceAll(softHyphen, '')
    node.data = data.slice(0, start) + word + data.slice(end)
  }

  function keepOnly(breaks: readonly Break[]): void {
    const kept = Map.groupBy(breaks, ({ node }) => node)
    for (const node of texts) {
      const indexes = new Set(kept.get(node)?.map(({ index }) => index))
      const data = node.data.replaceAll(softHyphen, (hyphen, index: number) =>
        indexes.has(index) ? hyphen : ''
      )
      if (data !== node.data) node.data = data
    }
  }
}
