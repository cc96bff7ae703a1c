/** A page that is being ended: its notes, and the room that they take. */
import type { Columns } from './columns.ts'
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

/** Heights in px. */
export type PageRoom = {
  /** Of so many notes, those held, and the rule above them. */
  readonly roomFor: (page: OpenPage, count: number) => number
  /** What is left between the text and so many notes, as the columns are. */
  readonly roomLeft: (page: OpenPage, count: number) => number
  /** How many notes the page holds if it has but a line of text. */
  readonly fittingOn: (page: OpenPage) => number
  /** How many of the notes have their reference on the page, as the columns are. */
  readonly referencesOn: (page: OpenPage) => number
}

/**
 * Runs in the browser: it sees nothing of this module.
 *
 * @param gapPx
 *   Between the text and the notes.
 */
export function pageRoom(
  { heightPx, columnOf, depthOf }: Columns,
  { bottomIn }: RunningText,
  gapPx: number
): PageRoom {
  return { roomFor, roomLeft, fittingOn, referencesOn }

  function roomFor({ notes, heldPx }: OpenPage, count: number): number {
    if (count === 0 && heldPx === 0) return 0
    const heights = notes.slice(0, count).map((note) => note.heightPx)
    return Math.ceil(heights.reduce((sum, height) => sum + height, heldPx) + gapPx)
  }

  function roomLeft(page: OpenPage, count: number): number {
    const textPx = depthOf(bottomIn(columnOf(page.first)))
    return heightPx - textPx - (roomFor(page, count) || gapPx)
  }

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
}
