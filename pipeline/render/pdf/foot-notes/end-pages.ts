/** Section by section and page by page, in the browser: each page ends where its notes still have room below its text. */
import type { Columns } from './columns.ts'
import type { FootNote, FullPage, OpenPage } from './full-page.ts'
import type { Rest } from './note-parts.ts'
import type { PageEnds } from './page-ends.ts'
import type { HeldRests } from './rests.ts'
import type { RunningText } from './running-text.ts'
import type { ShownPart } from './shown-part.ts'

/** Runs in the browser: it sees nothing of this module. */
export function endPages(
  { heightPx, setHeight, unroll, columnOf }: Columns,
  text: RunningText,
  shown: ShownPart,
  ends: PageEnds,
  hold: (rests: readonly Rest[], isAlone: boolean) => HeldRests,
  fill: (page: OpenPage) => FullPage
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
      const held = rests.map(({ note }) => note)
      shown.showAround(first, held)
      setHeight(heightPx)
      let column = rests.length > 0 ? undefined : lastWithoutNotes(first, notes[done])
      if (column === undefined) {
        const onPage = hold(rests, text.current() === undefined)
        const { heldPx } = onPage
        const full = fill({ first, notes: notes.slice(done), heldPx })
        done += full.count
        rests = full.rest ? [...onPage.rests, full.rest] : onPage.rests
        column = columnOf(first)
      }
      text.moveBehind(column)
      const isAtEnd = text.current() === undefined
      if (isAtEnd && rests.length === 0) break
      first = isAtEnd ? ends.endBehind(section) : ends.endBeforeCurrent(column)
    }
    shown.showAll()
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

  /** Pages before that of the next note are as they would be without notes. */
  function lastWithoutNotes(
    first: Element,
    next: FootNote | undefined
  ): number | undefined {
    const column = columnOf(first)
    const nextColumn = next ? columnOf(next.reference) : -1
    // It stands so far on that it is not laid out.
    if (nextColumn === -1) return column
    return nextColumn > column ? nextColumn - 1 : undefined
  }
}
