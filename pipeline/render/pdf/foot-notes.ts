/**
 * Notes at the foot of the page. CSS of browsers knows none, so the pages are made in the
 * measured layout: a page that has notes ends earlier, by a forced break at the place where
 * Chromium itself breaks when its columns are lower by the height of the notes. Each note stands
 * in the text right behind its reference, and is painted at the foot by a margin above it.
 */
import type { Page } from 'puppeteer'
import type { PageGeometry } from './page-geometry.ts'
import { columnStep } from './page-map.ts'

type Columns = { readonly stepPx: number; readonly heightPx: number }

/** Between the text and the notes, with the rule above them: `.first-foot-note` in `styles/print.css`. */
const gapPx = 20
const rulePx = 7

/** Ends the pages so that their notes have room, in a document that is laid out in columns. */
export function makeRoomForFootNotes(page: Page, geometry: PageGeometry): Promise<void> {
  return page.evaluate(endPages, columnsOf(geometry), gapPx)
}

/** Puts the notes at the feet of their pages; after the page numbers are written, for those move lines. */
export function placeFootNotes(page: Page, geometry: PageGeometry): Promise<void> {
  return page.evaluate(placeNotes, columnsOf(geometry), rulePx)
}

function columnsOf(geometry: PageGeometry): Columns {
  return { stepPx: columnStep(geometry), heightPx: geometry.contentHeightPx }
}

/** Runs in the browser: it sees nothing of this module. */
function endPages({ stepPx, heightPx }: Columns, gapPx: number): void {
  const { body } = document
  const sections = [...body.children].filter((child) => child instanceof HTMLElement)
  const shown = new Map(sections.map((section) => [section, section.style.display]))
  // A section begins a page, so each is laid out by itself: that is fast, however long the book.
  for (const section of sections) section.style.display = 'none'
  for (const section of sections) {
    if (section.querySelector('.foot-note') === null) continue
    section.style.display = shown.get(section) ?? ''
    endPagesOf(section, measuredNotes(section))
    section.style.display = 'none'
  }
  for (const [section, display] of shown) section.style.display = display
  body.style.height = ''

  /** One longer than half a page goes to the end of its section. */
  function measuredNotes(section: HTMLElement): HTMLElement[] {
    setHeight(100_000)
    const notes = [...section.querySelectorAll<HTMLElement>('.foot-note')]
    for (const note of notes)
      note.dataset['height'] = String(note.getBoundingClientRect().height)
    const long = notes.filter((note) => heightOf(note) > heightPx / 2)
    for (const note of long) note.classList.replace('foot-note', 'long-note')
    section.append(...long)
    return notes.filter((note) => !long.includes(note))
  }

  function heightOf(note: HTMLElement): number {
    return Number(note.dataset['height'])
  }

  function endPagesOf(section: HTMLElement, notes: readonly HTMLElement[]): void {
    const heights = notes.map(heightOf)
    const pieces = [...piecesIn(section)]
    let first: Element = section
    let [piece, done] = [0, 0]
    setHeight(heightPx)
    while (done < notes.length) {
      const reference = referenceOf(notes[done])
      let page = columnOf(first)
      if (columnOf(reference) > page) {
        // The pages before it are as they would be without notes: the last of them is held.
        page = columnOf(reference) - 1
      } else {
        done += leaveRoom(page, notes.slice(done), heights.slice(done), first)
        page = columnOf(first)
      }
      const next = firstPieceAfter(pieces, piece, page)
      if (next === undefined) return
      piece = next
      first = breakBefore(pieces, piece, page)
      setHeight(heightPx)
    }
  }

  /** Makes the columns so low that the notes of the page fit below its text. @returns How many it has. */
  function leaveRoom(
    start: number,
    notes: readonly Element[],
    heights: readonly number[],
    first: Element
  ): number {
    // The more notes the page has, the fewer references: the largest number that it can hold.
    let [low, high] = [0, referencesOn(start, notes)]
    while (low < high) {
      const count = Math.ceil((low + high) / 2)
      setHeight(heightPx - roomFor(heights, count))
      const found = referencesOn(columnOf(first), notes)
      if (found < count) high = count - 1
      else if (found > count) low = count
      else return count
    }
    return withoutNext(notes, heights, low, first)
  }

  /** The line of the next reference would fit, but not its note as well: the page ends before that line. */
  function withoutNext(
    notes: readonly Element[],
    heights: readonly number[],
    count: number,
    first: Element
  ): number {
    setHeight(heightPx)
    const line = referenceOf(notes[count]).getClientRects()[0]
    const top = body.getBoundingClientRect().top
    setHeight(Math.min(heightPx - roomFor(heights, count), (line?.top ?? 0) - top + 4))
    const found = referencesOn(columnOf(first), notes)
    if (found <= count && found > 0) return found
    if (found === 0 && columnOf(referenceOf(notes[0])) > columnOf(first)) return 0
    // It stands in the first lines of its page, and is longer than the rest of it.
    setHeight(Math.max(heightPx / 4, heightPx - roomFor(heights, count + 1)))
    return Math.max(1, referencesOn(columnOf(first), notes))
  }

  function roomFor(heights: readonly number[], count: number): number {
    if (count === 0) return 0
    return Math.ceil(heights.slice(0, count).reduce((sum, height) => sum + height, gapPx))
  }

  function referencesOn(page: number, notes: readonly Element[]): number {
    const other = notes.findIndex((note) => columnOf(referenceOf(note)) !== page)
    return other === -1 ? notes.length : other
  }

  /** The break goes before the largest block that begins with the piece, or into the line. */
  function breakBefore(pieces: (Element | Text)[], index: number, page: number): Element {
    let node: Element | Text | undefined = pieces[index]
    if (node instanceof Text) {
      const offset = firstAfter(node, page)
      if (offset > 0) {
        node = node.splitText(offset)
        pieces.splice(index + 1, 0, node)
        return breakInLine(node)
      }
    }
    let element = node instanceof Element ? node : (node?.parentElement ?? body)
    if (node instanceof Text && !isFirstIn(element, node)) return breakInLine(node)
    while (
      element.parentElement &&
      columnOf(element.parentElement) > page &&
      isFirstIn(element.parentElement, element)
    )
      element = element.parentElement
    const isInline = getComputedStyle(element).display === 'inline'
    if (isInline) return breakInLine(element)
    element.classList.add('page-end')
    return element
  }

  function breakInLine(node: Element | Text): Element {
    const end = document.createElement('span')
    end.className = 'page-end line-end'
    node.before(end)
    return end
  }

  function isFirstIn(parent: Element, child: Node): boolean {
    for (let node = child.previousSibling; node; node = node.previousSibling)
      if (node.textContent?.trim() !== '' || node instanceof Element) return false
    return parent.contains(child)
  }

  /** Words and images in order, without the notes. */
  function* piecesIn(parent: Element): Generator<Element | Text> {
    for (const node of parent.childNodes) {
      if (node instanceof Text && node.data.trim() !== '') yield node
      if (!(node instanceof Element) || node.matches('.note')) continue
      if (node.matches('img, svg, math')) yield node
      else yield* piecesIn(node)
    }
  }

  function firstPieceAfter(
    pieces: readonly (Element | Text)[],
    from: number,
    page: number
  ): number | undefined {
    for (let index = from; index < pieces.length; index++) {
      const piece = pieces[index]
      if (!piece || piece.parentElement?.closest('thead')) continue
      if (columnsOfPiece(piece).some((column) => column > page)) return index
    }
    return undefined
  }

  function columnsOfPiece(piece: Element | Text, end?: number): number[] {
    if (piece instanceof Element) return [columnOf(piece)]
    const range = document.createRange()
    range.selectNodeContents(piece)
    if (end !== undefined) range.setEnd(piece, end)
    return Array.from(range.getClientRects(), columnOfBox)
  }

  /** The first character that stands on a later page. */
  function firstAfter(text: Text, page: number): number {
    let [low, high] = [text.data.search(/\S/), text.length]
    const start = low
    while (low < high) {
      const middle = (low + high) >> 1
      if (columnsOfPiece(text, middle + 1).some((column) => column > page)) high = middle
      else low = middle + 1
    }
    return low === start ? 0 : low
  }

  function columnOf(element: Element): number {
    const box = element.getClientRects()[0]
    return box ? columnOfBox(box) : -1
  }

  function columnOfBox({ left }: DOMRect): number {
    return Math.floor((left - body.getBoundingClientRect().left) / stepPx)
  }

  function referenceOf(note: Element | undefined): Element {
    return note?.previousElementSibling ?? body
  }

  function setHeight(px: number): void {
    body.style.height = `${px}px`
  }
}

/** Runs in the browser, likewise. */
function placeNotes({ stepPx, heightPx }: Columns, rulePx: number): void {
  const { left, top } = document.body.getBoundingClientRect()
  const notes = [...document.querySelectorAll<HTMLElement>('.foot-note')]
  for (const note of notes) {
    note.classList.remove('first-foot-note')
    note.style.marginTop = '0'
  }
  const pages = new Map<number, HTMLElement[]>()
  for (const note of notes) {
    const box = note.previousElementSibling?.getClientRects()[0]
    const page = Math.floor(((box?.left ?? left) - left) / stepPx)
    pages.set(page, [...(pages.get(page) ?? []), note])
  }
  const margins: (readonly [HTMLElement, number])[] = []
  for (const onPage of pages.values()) {
    let bottom = heightPx
    for (const [index, note] of [...onPage.entries()].toReversed()) {
      const boxes = [...note.getClientRects()]
      bottom -= heightOf(note)
      const start = index === 0 ? bottom - rulePx : bottom
      margins.push([note, start - ((boxes[0]?.top ?? 0) - top)])
    }
    onPage[0]?.classList.add('first-foot-note')
  }
  for (const [note, margin] of margins) note.style.marginTop = `${margin}px`

  /** Where it stands now it may go over the end of its page. */
  function heightOf(note: HTMLElement): number {
    return Number(note.dataset['height'] ?? 0)
  }
}
