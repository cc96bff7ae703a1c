/** A note that begins on its page and goes on over the next: how much text is above its first part. */
import type { Columns } from './columns.ts'
import type { NoteParts, Rest } from './note-parts.ts'
import type { FootNote, OpenPage, PageRoom } from './page-room.ts'
import type { RunningText } from './running-text.ts'

/** @returns What runs on; `undefined` where the note cannot begin on the page, or not be cut. */
export type NoteRunner = (page: OpenPage, index: number) => Rest | undefined

/**
 * Runs in the browser: it sees nothing of this module.
 *
 * @returns
 *   A function that cuts a note of the page. It stands below all others, so the text ends before
 *   the next reference; and that is half a page of text, or as much as its own reference asks for.
 */
export function noteRunner(
  { heightPx, setHeight, columnOf, columnOfBox, depthOf }: Columns,
  { bottomIn }: RunningText,
  { cut, leastPx }: NoteParts,
  { roomFor, referencesOn }: PageRoom,
  gapPx: number
): NoteRunner {
  return (page, index) => {
    setHeight(heightPx - page.heldPx)
    const note = page.notes[index]
    const line = note?.reference.getClientRects()[0]
    if (!note || !line || columnOfBox(line) !== columnOf(page.first)) return undefined
    const leastText = Math.max(depthOf(line.bottom), bottomOfBlock(note.reference)) + 4
    const mostText = Math.min(
      nextLineOn(page, index + 1),
      heightPx - roomFor(page, index) - gapPx - leastPx(note.element)
    )
    const heights = [Math.max(leastText, heightPx / 2), mostText]
    for (const height of heights) {
      const rest = cutBelow(page, index, note, Math.min(height, mostText))
      if (rest) return rest
    }
    return undefined
  }

  function cutBelow(
    page: OpenPage,
    index: number,
    note: FootNote,
    textPx: number
  ): Rest | undefined {
    setHeight(textPx)
    if (referencesOn(page) !== index + 1) return undefined
    // A block that does not fit may leave much room.
    const usedPx = Math.min(textPx, depthOf(bottomIn(columnOf(page.first))) + gapPx)
    const found = cut(note.element, heightPx - usedPx - (roomFor(page, index) || gapPx))
    setHeight(textPx)
    if (found) note.element.dataset['height'] = String(found.heightPx)
    return found?.rest
  }

  /** Where the text has to end so that the reference of a note is not on the page. */
  function nextLineOn({ first, notes }: OpenPage, index: number): number {
    const line = notes[index]?.reference.getClientRects()[0]
    const isOnPage = line && columnOfBox(line) === columnOf(first)
    return isOnPage ? depthOf(line.top) + 4 : heightPx
  }

  /** Of a box, figure or quotation that goes on as a whole. */
  function bottomOfBlock(element: Element): number {
    let bottom = 0
    for (
      let node = element.parentElement;
      node && node !== document.body;
      node = node.parentElement
    ) {
      const boxes = node.getClientRects()
      const isWhole = getComputedStyle(node).breakInside !== 'auto' && boxes.length === 1
      if (isWhole && boxes[0]) bottom = depthOf(boxes[0].bottom)
    }
    return bottom
  }
}
