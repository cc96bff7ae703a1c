/** Puts notes at the feet of their pages, where `end-pages.ts` has made room for them. */
import type { Columns } from './columns.ts'

/** Runs in the browser: it sees nothing of this module. */
export function placeNotes(
  { heightPx, columnOf, depthOf }: Columns,
  rulePx: number
): void {
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
  const tops = margins.map(([part]) => depthOf(part.getClientRects()[0]?.top ?? 0))
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
      const page = columnOf(note.previousElementSibling ?? note)
      put(page, note)
      const gaps = note.querySelectorAll<HTMLElement>('.note-gap')
      for (const [index, gap] of gaps.entries()) put(page + 1 + index, gap)
    }
    return pages
  }
}
