/** The pages of a print document, as the columns in which it is laid out (`page-map.ts`). */

/** Columns are counted from 0, sizes are CSS pixels. */
export type Columns = {
  /** Of the content of a page. */
  readonly heightPx: number
  readonly setHeight: (px: number) => void
  /** One column for all, to measure what no page breaks. */
  readonly unroll: () => void
  /** Of the first box of an element; -1 for one that is not shown. */
  readonly columnOf: (element: Element) => number
  readonly columnOfBox: (box: DOMRect) => number
  /** From the head of the page. */
  readonly depthOf: (px: number) => number
}

/** Runs in the browser: it sees nothing of this module. */
export function pageColumns(stepPx: number, heightPx: number): Columns {
  const { body } = document
  // Higher than any chapter, and less than Chromium 153 can count to: 2²⁵ px.
  const unrolledPx = 10_000_000
  return {
    heightPx,
    setHeight,
    unroll: () => setHeight(unrolledPx),
    columnOf,
    columnOfBox,
    depthOf: (px) => px - body.getBoundingClientRect().top
  }

  function setHeight(px: number): void {
    body.style.height = `${px}px`
  }

  function columnOf(element: Element): number {
    const box = element.getClientRects()[0]
    return box ? columnOfBox(box) : -1
  }

  function columnOfBox({ left }: DOMRect): number {
    return Math.floor((left - body.getBoundingClientRect().left) / stepPx)
  }
}
