/** How much text a page has above its notes. */
import type { Columns } from './columns.ts'
import type { Rest } from './note-parts.ts'
import type { OpenPage, PageRoom } from './page-room.ts'
import type { NoteRunner } from './run-on.ts'

/** How many notes begin on the page, and what runs on of the last. */
export type FullPage = { readonly count: number; readonly rest?: Rest }

/**
 * Runs in the browser: it sees nothing of this module.
 *
 * @param mostRoomPx
 *   Before it leaves more of the page empty, a note is cut.
 * @returns
 *   A function that leaves the columns as high as the text of the page.
 */
export function pageFiller(
  { heightPx, setHeight, columnOf, depthOf }: Columns,
  { roomFor, roomLeft, fittingOn, referencesOn }: PageRoom,
  runOn: NoteRunner,
  mostRoomPx: number
): (page: OpenPage) => FullPage {
  return fill

  /** The more notes the page has, the fewer references: it gets the largest number that it can hold. */
  function fill(page: OpenPage): FullPage {
    setHeight(heightPx - roomFor(page, 0))
    const references = referencesOn(page)
    if (references === 0) return { count: 0 }
    let [low, high] = [0, Math.min(references, fittingOn(page))]
    while (low < high) {
      const count = Math.ceil((low + high) / 2)
      setHeight(heightPx - roomFor(page, count))
      const found = referencesOn(page)
      if (found < count) high = count - 1
      else if (found > count) low = count
      else return { count }
    }
    const isLong = (page.notes[low]?.heightPx ?? 0) > heightPx / 2
    const whole = isLong ? undefined : withoutNext(page, low)
    if (whole !== undefined && roomLeft(page, whole) < mostRoomPx) return { count: whole }
    const rest = runOn(page, low)
    return rest ? { count: low + 1, rest } : { count: withoutNext(page, low) }
  }

  /** The line of the next reference would fit, but not its note as well: the page ends before that line. */
  function withoutNext(page: OpenPage, count: number): number {
    setHeight(heightPx - page.heldPx)
    const line = page.notes[count]?.reference.getClientRects()[0]
    const top = line ? depthOf(line.top) : 0
    setHeight(Math.min(heightPx - roomFor(page, count), top + 4))
    const found = referencesOn(page)
    if (found <= count && found > 0) return found
    const isNextPage =
      page.notes[0] && columnOf(page.notes[0].reference) > columnOf(page.first)
    if (found === 0 && isNextPage) return 0
    // It stands in the first lines of its page, and is longer than the rest of it.
    setHeight(Math.max(heightPx / 4, heightPx - roomFor(page, count + 1)))
    return Math.max(1, referencesOn(page))
  }
}
