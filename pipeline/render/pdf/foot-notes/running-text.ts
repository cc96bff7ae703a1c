/** The text of a section without its notes: its words and images in order, and how far its pages are ended. */
import type { Columns } from './columns.ts'

export type Piece = Element | Text

export type RunningText = {
  readonly begin: (section: Element) => void
  /** Goes on to the first piece that stands behind the column, wholly or in part. */
  readonly moveBehind: (column: number) => void
  /** The piece that the next page begins with or in; `undefined` at the end of the text. */
  readonly current: () => Piece | undefined
  /** Parts the current piece; the second part is current then. */
  readonly partAt: (offset: number) => Text | undefined
  /** Px from above of what stands lowest in the column. */
  readonly bottomIn: (column: number) => number
  readonly piecesIn: (parent: Element) => Piece[]
  readonly boxesOf: (piece: Piece) => DOMRect[]
  /** The place in its text of the first word or part of a word of which a box is meant; 0 for all of the text. */
  readonly firstOffset: (text: Text, isMeant: (box: DOMRect) => boolean) => number
}

/** Runs in the browser: it sees nothing of this module. */
export function runningText({ columnOfBox }: Columns): RunningText {
  const range = document.createRange()
  let pieces: Piece[] = []
  let place = 0
  return {
    begin: (section) => {
      pieces = piecesIn(section)
      place = 0
    },
    moveBehind,
    current: () => pieces[place],
    partAt,
    bottomIn,
    piecesIn,
    boxesOf: (piece) => boxesOf(piece),
    firstOffset
  }

  function moveBehind(column: number): void {
    for (; place < pieces.length; place++) {
      const piece = pieces[place]
      // The head of a table is repeated on each of its pages.
      if (!piece || piece.parentElement?.closest('thead')) continue
      if (boxesOf(piece).some((box) => columnOfBox(box) > column)) return
    }
  }

  function partAt(offset: number): Text | undefined {
    const piece = pieces[place]
    if (!(piece instanceof Text)) return undefined
    const second = piece.splitText(offset)
    place++
    pieces.splice(place, 0, second)
    return second
  }

  function bottomIn(column: number): number {
    let bottom = 0
    for (const piece of pieces.slice(place)) {
      const boxes = boxesOf(piece)
      for (const box of boxes)
        if (columnOfBox(box) === column) bottom = Math.max(bottom, box.bottom)
      if (boxes.some((box) => columnOfBox(box) > column + 1)) break
    }
    return bottom
  }

  function piecesIn(parent: Element): Piece[] {
    return [...parent.childNodes].flatMap((node) => {
      if (node instanceof Text) return node.data.trim() === '' ? [] : [node]
      if (!(node instanceof Element) || node.matches('.note')) return []
      return node.matches('img, svg, math') ? [node] : piecesIn(node)
    })
  }

  function boxesOf(piece: Piece, end?: number): DOMRect[] {
    if (piece instanceof Element) return [...piece.getClientRects()]
    range.selectNodeContents(piece)
    if (end !== undefined) range.setEnd(piece, end)
    return [...range.getClientRects()]
  }

  function firstOffset(text: Text, isMeant: (box: DOMRect) => boolean): number {
    const start = Math.max(0, text.data.search(/\S/))
    let [low, high] = [start, text.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (boxesOf(text, middle + 1).some(isMeant)) high = middle
      else low = middle + 1
    }
    return low === start ? 0 : low
  }
}
