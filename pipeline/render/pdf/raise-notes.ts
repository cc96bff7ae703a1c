/** Notes in the margin that would run over the foot of their page: measured in the browser, and raised. */
import type { Page } from 'puppeteer'
import type { PageGeometry } from './page-geometry.ts'
import { columnStep } from './page-map.ts'

/** One note that is raised may let the next one stand higher. */
const mostRounds = 4

/**
 * A note begins beside the line of its reference. Where the page ends before the note does, it
 * ends with the page instead, and what stands above it in the margin makes room; so a note is on
 * one page with its reference. Left as it is, and run over, is one that finds no room for that,
 * below the head of the page or the last block that is as wide as the page.
 *
 * Works on a print document that is laid out in columns; its text does not move, but a section
 * whose last note ran over is a page shorter.
 */
export async function raiseNotes(page: Page, geometry: PageGeometry): Promise<void> {
  const { contentHeightPx } = geometry
  await page.evaluate(raise, columnStep(geometry), contentHeightPx, mostRounds)
}

/** Runs in the browser: it sees nothing of this module. */
function raise(columnStepPx: number, contentHeightPx: number, mostRounds: number): void {
  /** Px from the head of the page, of the border box. */
  type Placed = {
    readonly note: HTMLElement
    readonly page: number
    readonly heightPx: number
    topPx: number
  }
  const gapPx = 10
  const { left: startPx, top: headPx } = document.body.getBoundingClientRect()
  const notes = Array.from(document.querySelectorAll<HTMLElement>('.note')).filter(
    (note) => getComputedStyle(note).cssFloat === 'right'
  )
  const refused = new Set<HTMLElement>()
  for (let round = 0; round < mostRounds; round++) {
    const overflowing = notes.filter((note) => isOver(note) && !refused.has(note))
    if (overflowing.length === 0) break
    for (const note of overflowing) note.style.breakInside = 'avoid'
    const tooLong = overflowing.filter(isParted)
    leave(tooLong)
    const whole = overflowing.filter((note) => !tooLong.includes(note))
    const heights = new Map(whole.map((note) => [note, note.offsetHeight]))
    // Without any height in the margin, and free of the notes above, a note is at the line of its reference.
    for (const [note, height] of heights) {
      note.style.marginTop = `${-height - gapPx}px`
      note.style.clear = 'none'
    }
    const placed = notes.map((note) => place(note, heights.get(note)))
    for (const note of heights.keys()) note.style.removeProperty('clear')
    for (const onPage of Map.groupBy(placed, ({ page }) => page).values())
      if (onPage.some(({ note }) => heights.has(note))) settle(onPage)
  }
  endAtFoot()

  function isOver(note: HTMLElement): boolean {
    const first = note.getClientRects()[0]
    const reference = note.previousElementSibling?.getClientRects()[0]
    return (
      isParted(note) || (first && reference && pageOf(first) > pageOf(reference)) === true
    )
  }

  function isParted(note: HTMLElement): boolean {
    return note.getClientRects().length > 1
  }

  function place(note: HTMLElement, heightPx: number | undefined): Placed {
    const box = note.getClientRects()[0] ?? note.getBoundingClientRect()
    const page = pageOf(box)
    if (heightPx === undefined)
      return { note, page, heightPx: box.height, topPx: box.top - headPx }
    return { note, page, heightPx, topPx: box.bottom - headPx + gapPx }
  }

  function settle(onPage: readonly Placed[]): void {
    const tops = onPage.map(({ topPx }) => topPx)
    let bottomPx = -gapPx
    for (const placed of onPage) {
      placed.topPx = Math.max(placed.topPx, bottomPx + gapPx)
      bottomPx = placed.topPx + placed.heightPx
    }
    let limitPx = contentHeightPx
    for (const placed of onPage.toReversed()) {
      placed.topPx = Math.min(placed.topPx, limitPx - placed.heightPx)
      limitPx = placed.topPx - gapPx
    }
    if (limitPx + gapPx < roomFrom(onPage, tops))
      return leave(onPage.map(({ note }) => note))
    let outerTopPx = 0
    for (const [index, { note, topPx, heightPx }] of onPage.entries()) {
      outerTopPx = Math.max(outerTopPx, tops[index] ?? 0)
      note.style.marginTop = `${topPx - outerTopPx}px`
      // Else its lower margin would not fit on the page.
      if (topPx + heightPx === contentHeightPx) note.style.marginBottom = '0'
      outerTopPx = topPx + heightPx + gapPx
    }
  }

  /**
   * The lower margin of a note that runs over, or ends at the foot, would go on on the next page: in
   * print it moves the lines there, or makes a page of its own.
   */
  function endAtFoot(): void {
    const atFoot = notes.filter((note) => {
      const last = Array.from(note.getClientRects()).at(-1)
      return isParted(note) || (last && last.bottom - headPx + gapPx > contentHeightPx)
    })
    for (const note of atFoot) note.style.marginBottom = '0'
  }

  function leave(notes: readonly HTMLElement[]): void {
    for (const note of notes) {
      refused.add(note)
      note.style.removeProperty('margin-top')
      note.style.removeProperty('break-inside')
    }
  }

  /** Where the margin begins to be free for these notes: below what is as wide as the page. */
  function roomFrom(onPage: readonly Placed[], tops: readonly number[]): number {
    const page = onPage[0]?.page
    const last = Math.max(...tops)
    const wide = document.querySelectorAll('.figure, .table-block, .box, .section-title')
    const bottoms = Array.from(wide)
      .flatMap((block) => Array.from(block.getClientRects()))
      .filter((box) => pageOf(box) === page && box.bottom - headPx <= last)
      .map((box) => box.bottom - headPx)
    return Math.max(0, ...bottoms)
  }

  function pageOf(box: DOMRect): number {
    return Math.floor((box.left - startPx) / columnStepPx)
  }
}
