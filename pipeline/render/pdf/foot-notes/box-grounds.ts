/**
 * The ground of a box that goes on over pages. Its own would reach down to the foot of each page,
 * behind the notes that stand there; in its place are painted grounds that end with its text.
 */
import type { Columns } from './columns.ts'
import type { RunningText } from './running-text.ts'

/**
 * Runs in the browser: it sees nothing of this module.
 *
 * @param belowPx
 *   Between the last line of a page and the end of the ground: less than there is above the notes.
 */
export function drawGrounds(
  { heightPx, columnOfBox, depthOf }: Columns,
  { piecesIn, boxesOf }: RunningText,
  belowPx: number
): void {
  const boxes = [
    ...document.querySelectorAll<HTMLElement>('.section:has(.foot-note) .box')
  ]
  const grounds = boxes.map((box) => [box, heightsOf(box)] as const)
  // Measured all before, for a change has the whole document laid out anew.
  for (const [box, heights] of grounds) if (heights.length > 1) draw(box, heights)

  /** Of the ground, page by page. */
  function heightsOf(box: HTMLElement): readonly number[] {
    const fragments = [...box.getClientRects()]
    if (fragments.length < 2) return []
    const lines = piecesIn(box).flatMap(boxesOf)
    return fragments.map((fragment, index) => {
      if (index === fragments.length - 1) return fragment.height
      const column = columnOfBox(fragment)
      const bottoms = lines
        .filter((line) => columnOfBox(line) === column)
        .map((line) => depthOf(line.bottom) + belowPx)
      return Math.min(heightPx, Math.max(0, ...bottoms)) - depthOf(fragment.top)
    })
  }

  /** One block out of the flow, with a break for each page. */
  function draw(box: HTMLElement, heights: readonly number[]): void {
    const { paddingTop, paddingLeft, borderTopWidth, borderLeftWidth } =
      getComputedStyle(box)
    const ground = document.createElement('span')
    ground.className = 'box-ground'
    ground.style.margin = `calc(-1 * (${paddingTop} + ${borderTopWidth})) 0 0 calc(-1 * (${paddingLeft} + ${borderLeftWidth}))`
    ground.style.width = `${box.getClientRects()[0]?.width ?? 0}px`
    ground.append(...heights.map(partOf))
    box.prepend(ground)
    box.classList.add('cut-box')
  }

  function partOf(height: number, index: number): HTMLElement {
    const part = document.createElement('span')
    part.className = index === 0 ? 'ground-part' : 'ground-part page-end'
    part.style.height = `${height}px`
    return part
  }
}
