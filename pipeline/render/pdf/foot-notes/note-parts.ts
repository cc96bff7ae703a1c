/** A note that is longer than its room goes on at the feet of the next pages: it is one box, with breaks in it. */
import type { Columns } from './columns.ts'
import type { RunningText } from './running-text.ts'

/** What of a note is still to come: all that stands behind the empty block `gap`. */
export type Rest = {
  readonly note: HTMLElement
  readonly gap: HTMLElement
  readonly heightPx: number
}

export type Cut = { readonly heightPx: number; readonly rest: Rest }

export type NoteParts = {
  /**
   * Breaks a note where a part of it fills the room.
   *
   * @param start
   *   The break before that part, if it is not the first.
   * @returns
   *   `undefined` where no line may be the last, or too little would be left.
   */
  readonly cut: (note: HTMLElement, roomPx: number, start?: Element) => Cut | undefined
  /** The least height of a part: three lines, for fewer look lost. */
  readonly leastPx: (note: Element) => number
}

/** Runs in the browser: it sees nothing of this module. */
export function noteParts({ unroll }: Columns, text: RunningText): NoteParts {
  return { cut, leastPx: (note) => 3 * lineOf(note) }

  function cut(note: HTMLElement, roomPx: number, start?: Element): Cut | undefined {
    unroll()
    note.classList.add('cut-note')
    for (let limitPx = roomPx; limitPx >= 2 * lineOf(note); limitPx -= lineOf(note)) {
      const found = cutAt(note, limitPx, roomPx, start)
      if (found) return found
    }
    if (!start) note.classList.remove('cut-note')
    return undefined
  }

  /** Before the first line below the limit, unless too little is left or a word is broken there. */
  function cutAt(
    note: HTMLElement,
    limitPx: number,
    roomPx: number,
    start: Element | undefined
  ): Cut | undefined {
    const top = start?.getBoundingClientRect().bottom ?? note.getBoundingClientRect().top
    const pieces = text.piecesIn(note).filter((piece) => !start || follows(start, piece))
    const gap = gapBelow(pieces, top + limitPx)
    if (!gap) return undefined
    const box = gap.getBoundingClientRect()
    const heightPx = box.top - top
    const leftPx = ([...note.getClientRects()].at(-1)?.bottom ?? 0) - box.bottom
    if (heightPx <= roomPx && leftPx >= 2 * lineOf(note) && !endsInHyphen(gap)) {
      gap.classList.add('page-end')
      return { heightPx, rest: { note, gap, heightPx: leftPx } }
    }
    takeOut(gap)
    return undefined
  }

  function lineOf(note: Element): number {
    return Number.parseFloat(getComputedStyle(note).lineHeight)
  }

  function follows(start: Node, node: Node): boolean {
    return (start.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  }

  /** An empty block before the first line that goes below the limit. */
  function gapBelow(
    pieces: readonly (Element | Text)[],
    limit: number
  ): HTMLElement | undefined {
    const isBelow = (box: DOMRect): boolean => box.bottom > limit
    const piece = pieces.find((one) => text.boxesOf(one).some(isBelow))
    const offset = piece instanceof Text ? text.firstOffset(piece, isBelow) : 0
    const node = piece instanceof Text && offset > 0 ? piece.splitText(offset) : piece
    if (!node) return undefined
    const gap = document.createElement('span')
    gap.className = 'note-gap line-end'
    node.before(gap)
    return gap
  }

  /** A hyphen that is soft is only seen where a line ends by itself. */
  function endsInHyphen(gap: Element): boolean {
    return gap.previousSibling?.textContent?.endsWith('\u00AD') ?? false
  }

  function takeOut(gap: Element): void {
    const { parentElement } = gap
    gap.remove()
    parentElement?.normalize()
  }
}
