/** Puts notes at the feet of their pages, when `foot-notes.ts` has made room for them. */
import type { Page } from 'puppeteer'
import { type Columns, columnsOf } from './foot-notes.ts'
import type { PageGeometry } from './page-geometry.ts'

/** Of the rule above the notes of a page: `.first-foot-note` in `styles/print.css`. */
const rulePx = 7

/** After the page numbers are written, for those move lines. */
export function placeFootNotes(page: Page, geometry: PageGeometry): Promise<void> {
  return page.evaluate(placeNotes, columnsOf(geometry), rulePx)
}

/** Runs in the browser: it sees nothing of this module. */
function placeNotes({ stepPx, heightPx }: Columns, rulePx: number): void {
  const { left, top } = document.body.getBoundingClientRect()
  const notes = [...document.querySelectorAll<HTMLElement>('.foot-note')]
  for (const note of notes) note.style.marginTop = '0'
  const margins: (readonly [HTMLElement, number])[] = []
  for (const parts of partsByPage().values()) {
    let bottom = parts.some(isAlone) ? rulePx + heightOf(parts) : heightPx
    for (const [index, part] of [...parts.entries()].toReversed()) {
      part.classList.toggle('first-foot-note', index === 0)
      bottom -= heightOf([part])
      margins.push([part, index === 0 ? bottom - rulePx : bottom])
    }
  }
  const tops = margins.map(([part]) => (part.getClientRects()[0]?.top ?? 0) - top)
  for (const [index, [part, start]] of margins.entries()) {
    // What runs on has all of its page above it; a note has what stands above its reference.
    if (part.matches('.note-gap')) part.style.setProperty('--above', `${start}px`)
    else part.style.marginTop = `${start - (tops[index] ?? 0)}px`
  }

  /** On a page without text. */
  function isAlone({ dataset }: HTMLElement): boolean {
    return dataset['alone'] !== undefined
  }

  function heightOf(parts: readonly HTMLElement[]): number {
    return parts.reduce((sum, { dataset }) => sum + Number(dataset['height'] ?? 0), 0)
  }

  /** What runs on from the page before comes first. */
  function partsByPage(): ReadonlyMap<number, readonly HTMLElement[]> {
    const pages = new Map<number, HTMLElement[]>()
    const put = (page: number, part: HTMLElement): unknown =>
      pages.set(page, [...(pages.get(page) ?? []), part])
    for (const note of notes) {
      const box = note.previousElementSibling?.getClientRects()[0]
      const page = Math.floor(((box?.left ?? left) - left) / stepPx)
      put(page, note)
      const gaps = note.querySelectorAll<HTMLElement>('.note-gap')
      for (const [index, gap] of gaps.entries()) put(page + 1 + index, gap)
    }
    return pages
  }
}
