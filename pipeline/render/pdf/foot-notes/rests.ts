/** What is left of notes that began on earlier pages: how much of it the next page has. */
import type { Columns } from './columns.ts'
import type { NoteParts, Rest } from './note-parts.ts'

export type HeldRests = {
  /** Of the page. */
  readonly heldPx: number
  /** What goes on behind it. */
  readonly rests: readonly Rest[]
}

/**
 * Runs in the browser: it sees nothing of this module.
 *
 * @returns
 *   A function that cuts what is left at the end of the page. It gets two thirds of a page at
 *   most, and all of one that has no text.
 */
export function restsHolder(
  { heightPx, setHeight }: Columns,
  { cut, leastPx }: NoteParts,
  gapPx: number
): (rests: readonly Rest[], isAlone: boolean) => HeldRests {
  return (rests, isAlone) => {
    const roomPx = isAlone ? heightPx - gapPx : (heightPx * 2) / 3
    let heldPx = 0
    const left = rests.flatMap(({ note, gap, heightPx }, index) => {
      const othersPx = (rests.length - 1 - index) * leastPx(note)
      const ownPx = roomPx - heldPx - othersPx
      const found = heightPx > ownPx ? cut(note, ownPx, gap) : undefined
      if (isAlone) gap.dataset['alone'] = ''
      gap.dataset['height'] = String(found?.heightPx ?? heightPx)
      heldPx += found?.heightPx ?? heightPx
      return found ? [found.rest] : []
    })
    setHeight(heightPx)
    return { heldPx, rests: left }
  }
}
