/** Boxes and quotations stay whole, but not at the price of a page that is half empty. */
import type { Columns } from './columns.ts'
import type { RunningText } from './running-text.ts'

/**
 * Runs in the browser: it sees nothing of this module.
 *
 * @returns
 *   A function that lets the block break that the next page would begin with, when its own page
 *   has more than `mostRoomPx` left. It says whether it did.
 */
export function blockBreaker(
  { columnOf }: Columns,
  { current }: RunningText,
  mostRoomPx: number
): (column: number, roomPx: number) => boolean {
  return (column, roomPx) => {
    const piece = current()
    const element = piece instanceof Element ? piece : piece?.parentElement
    const block = element?.closest<HTMLElement>('.box, .quotation')
    if (!block || roomPx <= mostRoomPx || columnOf(block) <= column) return false
    if (getComputedStyle(block).breakInside === 'auto') return false
    block.style.breakInside = 'auto'
    return true
  }
}
