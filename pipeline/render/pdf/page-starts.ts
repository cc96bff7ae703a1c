/** Where each page begins: the word, measured in the browser before printing. */
import type { Page } from 'puppeteer'
import type { PagePlace, PageStart } from '../page-start.ts'
import type { PageLabel } from './page-label.ts'
import type { PageGeometry } from './page-geometry.ts'
import { columnStep } from './page-map.ts'

/**
 * Measures a print document that is laid out in columns, in which the elements of the texts have
 * `data-element` and the entries of lists `data-entry`.
 *
 * @returns
 *   A start for each page, in order. Notes in the margin and repeated heads of tables begin no
 *   page: what does is the first word of the text. A page without any begins where the next one
 *   does.
 */
export async function measurePageStarts(
  page: Page,
  geometry: PageGeometry,
  labelOf: PageLabel
): Promise<PageStart[]> {
  const places = await page.evaluate(placesOfPages, columnStep(geometry))
  return places.map((place, index) => ({ label: labelOf(index + 1), place }))
}

/** Runs in the browser: it sees nothing of this module, and no function of it may be called back. */
function placesOfPages(columnStepPx: number): PagePlace[] {
  const left = document.body.getBoundingClientRect().left
  const range = document.createRange()
  const shown = [...shownIn(document.body)]
  const places: PagePlace[] = []
  for (const [index, node] of shown.entries()) {
    const pages = pagesOf(node)
    // A head of a table is repeated on each of its pages.
    const last = node.parentElement?.closest('thead') ? pages[0] : pages.at(-1)
    for (let number = places.length; number < (last ?? 0); number++)
      places.push(placeIn(index, pages))
  }
  return places

  /** Words, images, and ends of lines. */
  function* shownIn(parent: Element): Generator<Element | Text> {
    for (const node of parent.childNodes) {
      if (node instanceof Text && node.data.trim() !== '') yield node
      if (!(node instanceof Element) || node.matches('.note, .end-notes')) continue
      if (node.matches('img, svg, br')) yield node
      else yield* shownIn(node)
    }
  }

  /** The pages of its lines, counted from 1. */
  function pagesOf(node: Element | Text, end?: number): number[] {
    range.selectNodeContents(node)
    if (end !== undefined) range.setEnd(node, end)
    const boxes = node instanceof Element ? node.getClientRects() : range.getClientRects()
    return Array.from(boxes, (box) => Math.floor((box.left - left) / columnStepPx) + 1)
  }

  function placeIn(index: number, pages: readonly number[]): PagePlace {
    const node = shown[index]
    if (!(node instanceof Text)) return placeAt(node, undefined)
    const next = places.length + 1
    const isWhole = (pages[0] ?? next) >= next
    return beginningOfWord(index, isWhole ? node.data.search(/\S/) : firstOn(node, next))
  }

  /** The first character that stands on the page, or on one after it. */
  function firstOn(node: Text, number: number): number {
    let [low, high] = [0, node.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pagesOf(node, middle + 1).some((page) => page >= number)) high = middle
      else low = middle + 1
    }
    return low
  }

  /** A word may begin on the page before, and in another element of its line. */
  function beginningOfWord(index: number, offset: number): PagePlace {
    const node = shown[index]
    const text = node?.textContent ?? ''
    const start = text.slice(0, offset).search(/\S+$/)
    const first = start < 0 ? offset : start
    const before = shown[index - 1]
    const isInside =
      first === 0 &&
      before instanceof Text &&
      /\S$/.test(before.data) &&
      blockOf(before) === blockOf(node)
    return isInside ? beginningOfWord(index - 1, before.length) : placeAt(node, first)
  }

  function blockOf(node: Node | undefined): Element | null {
    let element = node?.parentElement ?? null
    while (element && getComputedStyle(element).display === 'inline')
      element = element.parentElement
    return element
  }

  function placeAt(node: Node | undefined, index: number | undefined): PagePlace {
    const holder = node instanceof Element ? node : node?.parentElement
    const sectionId = holder?.closest('.section')?.id ?? ''
    if (holder?.closest('.section-title')) return { kind: 'section', sectionId }
    const number = holder?.getAttribute('data-element') ?? undefined
    if (node && number !== undefined) {
      const element = Number(number)
      if (index === undefined) return { kind: 'image', element }
      return {
        kind: 'text',
        element,
        offset: ownTextBefore(node) + lengthOf(node, index)
      }
    }
    const id = holder?.closest('[data-entry]')?.getAttribute('data-entry') ?? undefined
    return id === undefined
      ? { kind: 'section', sectionId }
      : { kind: 'entry', sectionId, id }
  }

  /** Of what stands directly in the same element. */
  function ownTextBefore(node: Node): number {
    let length = 0
    for (let other = node.previousSibling; other; other = other.previousSibling)
      if (other instanceof Text) length += lengthOf(other, other.length)
    return length
  }

  function lengthOf(node: Node, end: number): number {
    return (node.textContent ?? '').slice(0, end).replaceAll(/[\s\u00AD]/g, '').length
  }
}
