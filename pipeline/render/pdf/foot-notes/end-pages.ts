/** Section by section and page by page, in the browser: each page ends where its notes still have room below its text. */
import type { Columns } from './columns.ts'
import type { FullPage } from './full-page.ts'
import type { Rest } from './note-parts.ts'
import type { PageEnds } from './page-ends.ts'
import type { FootNote, OpenPage } from './page-room.ts'
import type { HeldRests } from './rests.ts'
import type { RunningText } from './running-text.ts'
import type { ShownPart } from './shown-part.ts'

/** Runs in the browser: it sees nothing of this module. */
export function endPages(
  { heightPx, unroll, columnOf, depthOf }: Columns,
  text: RunningText,
  shown: ShownPart,
  ends: PageEnds,
  hold: (rests: readonly Rest[], isAlone: boolean) => HeldRests,
  fill: (page: OpenPage) => FullPage,
  breakBlock: (column: number, roomPx: number) => boolean
): void {
  const { body } = document
  const sections = [...body.children].filter((child) => child instanceof HTMLElement)
  const displays = sections.map((section) => section.style.display)
  // A section begins a page, so each is laid out by itself.
  for (const section of sections) section.style.display = 'none'
  for (const [index, section] of sections.entries()) {
    if (section.querySelector('.foot-note') === null) continue
    section.style.display = displays[index] ?? ''
    endPagesOf(section)
    section.style.display = 'none'
  }
  for (const [index, section] of sections.entries())
    section.style.display = displays[index] ?? ''
  body.style.height = ''

  function endPagesOf(section: HTMLElement): void {
    unroll()
    const notes = notesIn(section)
    text.begin(section)
    shown.begin(section)
    let first: Element = section
    let rests: readonly Rest[] = []
    let done = 0
    while (done < notes.length || rests.length > 0) {
      const goingOn = rests.map(({ note }) => note)
      shown.showAround(first, goingOn)
      const held = hold(rests, text.current() === undefined)
      const page = { first, notes: notes.slice(done), heldPx: held.heldPx }
      const full = fill(page)
      const column = columnOf(first)
      const roomPx = roomOn(column, notes.slice(done, done + full.count))
      text.moveBehind(column)
      const isCut = rests.length > 0 || full.rest !== undefined
      // The page is ended anew, with the first lines of the block.
      if (!isCut && breakBlock(column, roomPx)) continue
      done += full.count
      rests = full.rest ? [...held.rests, full.rest] : held.rests
      const isAtEnd = text.current() === undefined
      if (isAtEnd && rests.length === 0) break
      first = isAtEnd ? ends.endBehind(section) : ends.endBeforeCurrent(column)
    }
    shown.showAll()
  }

  /** What neither text nor notes take of a page. */
  function roomOn(column: number, notes: readonly FootNote[]): number {
    const notesPx = notes.reduce((sum, note) => sum + note.heightPx, 0)
    return heightPx - depthOf(text.bottomIn(column)) - notesPx
  }

  /** Their place at the foot needs their heights too (`place-notes.ts`). */
  function notesIn(section: Element): FootNote[] {
    const notes = [...section.querySelectorAll<HTMLElement>('.foot-note')]
    return notes.flatMap((element) => {
      const heightPx = element.getBoundingClientRect().height
      const reference = element.previousElementSibling
      if (!reference || columnOf(reference) === -1) return []
      element.dataset['height'] = String(heightPx)
      return [{ element, reference, heightPx }]
    })
  }
}
