/** How much text a page has above its notes. */
import type { Columns } from './columns.ts'
import type { NoteParts, Rest } from './note-parts.ts'
import type { RunningText } from './running-text.ts'

export type FootNote = {
  readonly element: HTMLElement
  readonly reference: Element
  /** As a whole. */
  readonly heightPx: number
}

/** A page that is being ended. */
export type OpenPage = {
  /** What it begins with. */
  readonly first: Element
  /** Those that have no page yet, in order. */
  readonly notes: readonly FootNote[]
  /** What notes that began on an earlier page have of this one. */
  readonly heldPx: number
}

/** How many notes begin on the page, and what runs on of the last. */
export type FullPage = { readonly count: number; readonly rest?: Rest }

/**
 * Runs in the browser: it sees nothing of this module.
 *
 * @param gapPx
 *   Between the text and the notes.
 * @returns
 *   A function that leaves the columns as high as the text of the page.
 */
export function pageFiller(
  { heightPx, setHeight, columnOf, columnOfBox, depthOf }: Columns,
  { bottomIn }: RunningText,
  { cut, leastPx }: NoteParts,
  gapPx: number
): (page: OpenPage) => FullPage {
  /** Four lines of text: before it leaves more of the page empty, a note is cut. */
  const mostRoomPx = 4 * gapPx
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
    return runOn(page, low) ?? { count: withoutNext(page, low) }
  }

  /** Between the text and the notes, when the page ends without the next one. */
  function roomLeft(page: OpenPage, count: number): number {
    const textPx = depthOf(bottomIn(columnOf(page.first)))
    return heightPx - textPx - (roomFor(page, count) || gapPx)
  }

  /** Of the notes that begin on the page, those held, and the rule above them. */
  function roomFor({ notes, heldPx }: OpenPage, count: number): number {
    if (count === 0 && heldPx === 0) return 0
    const heights = notes.slice(0, count).map((note) => note.heightPx)
    return Math.ceil(heights.reduce((sum, height) => sum + height, heldPx) + gapPx)
  }

  /** How many notes the page holds if it has but a line of text. */
  function fittingOn(page: OpenPage): number {
    const other = page.notes.findIndex(
      (_, index) => roomFor(page, index + 1) > heightPx - 2 * gapPx
    )
    return other === -1 ? page.notes.length : other
  }

  function referencesOn({ first, notes }: OpenPage): number {
    const column = columnOf(first)
    const other = notes.findIndex(({ reference }) => columnOf(reference) !== column)
    return other === -1 ? notes.length : other
  }

  /**
   * The next note is cut: it is longer than half a page, or would leave much of this one empty. Its
   * page has half a page of text, or as much as its reference asks for, and the text ends before the reference behind it, so that no note stands below one that runs on.
   */
  function runOn(page: OpenPage, count: number): FullPage | undefined {
    setHeight(heightPx - page.heldPx)
    const note = page.notes[count]
    const line = note?.reference.getClientRects()[0]
    if (!note || !line || columnOfBox(line) !== columnOf(page.first)) return undefined
    const leastText = Math.max(depthOf(line.bottom), bottomOfBlock(note.reference)) + 4
    const mostText = Math.min(
      nextLineOn(page, count + 1),
      heightPx - roomFor(page, count) - gapPx - leastPx(note.element)
    )
    for (const text of [Math.max(leastText, heightPx / 2), mostText]) {
      const textPx = Math.min(text, mostText)
      setHeight(textPx)
      if (referencesOn(page) !== count + 1) continue
      // A block that does not fit may leave much room.
      const usedPx = Math.min(textPx, depthOf(bottomIn(columnOf(page.first))) + gapPx)
      const roomPx = heightPx - usedPx - (roomFor(page, count) || gapPx)
      const found = cut(note.element, roomPx)
      setHeight(textPx)
      if (!found) continue
      note.element.dataset['height'] = String(found.heightPx)
      return { count: count + 1, rest: found.rest }
    }
    return undefined
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
