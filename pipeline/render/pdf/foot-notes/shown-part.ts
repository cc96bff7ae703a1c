/**
 * Of a section only the blocks around the page that is being ended are laid out: the pages before
 * it are ended already, and what stands two pages further moves nothing on it. So the work grows
 * with the number of pages, and not with its square.
 */
import type { Columns } from './columns.ts'

export type ShownPart = {
  /** Measures a section that is unrolled. */
  readonly begin: (section: Element) => void
  /** @param held Notes that go on: what they stand in stays. */
  readonly showAround: (first: Element, held: readonly Element[]) => void
  readonly showAll: () => void
}

/** Runs in the browser: it sees nothing of this module. */
export function shownPart({ heightPx }: Columns): ShownPart {
  type Block = {
    readonly element: HTMLElement
    readonly bottom: number
    readonly display: string
  }
  let blocks: readonly Block[] = []
  /** The blocks from `start` to before `end` are shown. */
  let [start, end] = [0, 0]
  return { begin, showAround, showAll }

  function begin(section: Element): void {
    blocks = blocksOf(section)
    ;[start, end] = [0, blocks.length]
  }

  /** A list may be as long as a chapter. */
  function blocksOf(parent: Element): Block[] {
    return [...parent.children].flatMap((element) => {
      if (!(element instanceof HTMLElement) || element.matches('.note')) return []
      const { height, bottom } = element.getBoundingClientRect()
      if (height > heightPx && element.matches('ul, ol, dl, blockquote'))
        return blocksOf(element)
      return [{ element, bottom, display: element.style.display }]
    })
  }

  /** With one block before it: what follows the first block of all would stand elsewhere. */
  function showAround(first: Element, held: readonly Element[]): void {
    const at = placeOf(first)
    const bottom = (blocks[at]?.bottom ?? 0) + 2 * heightPx
    const behind = blocks.findIndex((block, index) => index > at && block.bottom > bottom)
    show(
      Math.max(0, Math.min(at - 1, ...held.map(placeOf))),
      behind === -1 ? blocks.length : behind + 1
    )
  }

  /** Of the block that holds the element, or that it begins with. Pages are ended in order, so it is not before those shown. */
  function placeOf(element: Element): number {
    for (let place = start; place < blocks.length; place++) {
      const block = blocks[place]?.element
      if (block?.contains(element) || (block && element.contains(block))) return place
    }
    return blocks.length
  }

  function show(newStart: number, newEnd: number): void {
    const last = Math.max(end, newEnd)
    for (let place = Math.min(start, newStart); place < last; place++) {
      const block = blocks[place]
      const isShown = place >= newStart && place < newEnd
      if (block) block.element.style.display = isShown ? block.display : 'none'
    }
    ;[start, end] = [newStart, newEnd]
  }

  function showAll(): void {
    show(0, blocks.length)
  }
}
