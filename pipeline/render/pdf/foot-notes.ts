/**
 * Notes at the foot of the page. CSS of browsers knows none, so the pages are made in the
 * measured layout: a page that has notes ends earlier, by a forced break at the place where
 * Chromium itself breaks when its columns are lower by the height of the notes. Each note stands
 * in the text right behind its reference, and is painted at the foot by a margin above it
 * (`place-foot-notes.ts`). A note of more than half a page runs on: at the end of each of its
 * pages an empty block breaks it, which is as high as the text of the next page.
 */
import type { Page } from 'puppeteer'
import type { PageGeometry } from './page-geometry.ts'
import { columnStep } from './page-map.ts'

/** Between the text and the notes, with the rule above them: `.first-foot-note` in `styles/print.css`. */
const gapPx = 20

export type Columns = { readonly stepPx: number; readonly heightPx: number }

/** Ends the pages so that their notes have room, in a document that is laid out in columns. */
export function makeRoomForFootNotes(page: Page, geometry: PageGeometry): Promise<void> {
  return page.evaluate(endPages, columnsOf(geometry), gapPx)
}

export function columnsOf(geometry: PageGeometry): Columns {
  return { stepPx: columnStep(geometry), heightPx: geometry.contentHeightPx }
}

/** What of a note is still to come: all that stands behind the empty block. */
type Rest = {
  readonly note: HTMLElement
  readonly gap: HTMLElement
  readonly height: number
}

/** Runs in the browser: it sees nothing of this module. */
function endPages({ stepPx, heightPx }: Columns, gapPx: number): void {
  const { body } = document
  /** What notes that began on an earlier page have of the page that is being ended, and what of them goes on behind it. */
  let held = 0
  let rests: readonly Rest[] = []
  /** Of the section: its words and images in order. */
  let pieces: (Element | Text)[] = []
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

  function measuredNotes(section: HTMLElement): HTMLElement[] {
    setHeight(100_000)
    const notes = [...section.querySelectorAll<HTMLElement>('.foot-note')]
    for (const note of notes)
      note.dataset['height'] = String(note.getBoundingClientRect().height)
    return notes
  }

  function heightOf(note: HTMLElement): number {
    return Number(note.dataset['height'])
  }

  function endPagesOf(section: HTMLElement, notes: readonly HTMLElement[]): void {
    const heights = notes.map(heightOf)
    pieces = [...piecesIn(section)]
    let first: Element = section
    let [piece, done] = [0, 0]
    setHeight(heightPx)
    while (done < notes.length || rests.length > 0) {
      let page = columnOf(first)
      if (rests.length === 0 && columnOf(referenceOf(notes[done])) > page) {
        // The pages before it are as they would be without notes: the last of them is held.
        page = columnOf(referenceOf(notes[done])) - 1
      } else {
        holdRests(piece === pieces.length)
        done += leaveRoom(notes.slice(done), heights.slice(done), first)
        page = columnOf(first)
      }
      const next = firstPieceAfter(piece, page)
      if (next === undefined && rests.length === 0) return
      piece = next ?? pieces.length
      first = next === undefined ? pageAfter(section) : breakBefore(next, page)
      setHeight(heightPx)
    }
  }

  /** The text is at its end, and a note of it is not. */
  function pageAfter(section: HTMLElement): Element {
    const end = document.createElement('div')
    end.className = 'page-end'
    end.style.height = '1px'
    section.append(end)
    return end
  }

  /** What is left of notes takes two thirds of a page at most, and all of one that has no text. */
  function holdRests(isAlone: boolean): void {
    held = 0
    const room = isAlone ? heightPx - gapPx : (heightPx * 2) / 3
    rests = rests.flatMap(({ note, gap, height }, index) => {
      const others = (rests.length - 1 - index) * leastPart(note)
      const own = room - held - others
      const cut = height > own ? cutNote(note, own, gap) : undefined
      if (isAlone) gap.dataset['alone'] = ''
      gap.dataset['height'] = String(cut?.height ?? height)
      held += cut?.height ?? height
      return cut ? [cut.rest] : []
    })
    setHeight(heightPx)
  }

  /** Makes the columns so low that the notes of the page fit below its text. @returns How many it has. */
  function leaveRoom(
    notes: readonly HTMLElement[],
    heights: readonly number[],
    first: Element
  ): number {
    setHeight(heightPx - roomFor(heights, 0))
    // The more notes the page has, the fewer references: the largest number that it can hold.
    const references = referencesOn(columnOf(first), notes)
    if (references === 0) return 0
    let [low, high] = [0, Math.min(references, fittingOn(heights))]
    while (low < high) {
      const count = Math.ceil((low + high) / 2)
      setHeight(heightPx - roomFor(heights, count))
      const found = referencesOn(columnOf(first), notes)
      if (found < count) high = count - 1
      else if (found > count) low = count
      else return count
    }
    const isLong = (heights[low] ?? 0) > heightPx / 2
    const cut = isLong ? runOn(notes, heights, low, first) : undefined
    return cut ?? withoutNext(notes, heights, low, first)
  }

  /**
   * The next note is cut: its text takes half of the page, or as much as its reference asks for,
   * and ends before the reference behind it, so that no note stands below one that runs on.
   */
  function runOn(
    notes: readonly HTMLElement[],
    heights: readonly number[],
    count: number,
    first: Element
  ): number | undefined {
    setHeight(heightPx - held)
    const top = body.getBoundingClientRect().top
    const [note, next] = [notes[count], notes[count + 1]]
    const line = referenceOf(note).getClientRects()[0]
    if (!note || !line || columnOfBox(line) !== columnOf(first)) return undefined
    const after = next && referenceOf(next).getClientRects()[0]
    const isOnPage = after && columnOfBox(after) === columnOf(first)
    const least = Math.max(line.bottom, bottomOfBlock(referenceOf(note))) - top + 4
    const most = Math.min(
      isOnPage ? after.top - top + 4 : heightPx,
      heightPx - roomFor(heights, count) - gapPx - leastPart(note)
    )
    for (const text of [Math.max(least, heightPx / 2), most]) {
      const textPx = Math.min(text, most)
      setHeight(textPx)
      if (referencesOn(columnOf(first), notes) !== count + 1) continue
      const usedPx = Math.min(textPx, bottomOfText(first))
      const others = roomFor(heights, count) || gapPx
      const cut = cutNote(note, heightPx - usedPx - others)
      setHeight(textPx)
      if (!cut) continue
      note.dataset['height'] = String(cut.height)
      rests = [...rests, cut.rest]
      return count + 1
    }
    return undefined
  }

  /** Of a box, figure or quotation that goes on as a whole. */
  function bottomOfBlock(element: Element): number {
    let bottom = 0
    for (
      let node = element.parentElement;
      node && node !== body;
      node = node.parentElement
    ) {
      const boxes = node.getClientRects()
      const isWhole = getComputedStyle(node).breakInside !== 'auto' && boxes.length === 1
      if (isWhole) bottom = boxes[0]?.bottom ?? 0
    }
    return bottom
  }

  /** A block that does not fit may leave much room; below the text of a box is its edge. */
  function bottomOfText(first: Element): number {
    const page = columnOf(first)
    const boxes = pieces.flatMap((piece) => boxesOf(piece))
    const bottoms = boxes
      .filter((box) => columnOfBox(box) === page)
      .map(({ bottom }) => bottom)
    return Math.max(...bottoms) - body.getBoundingClientRect().top + gapPx
  }

  /** Three lines: fewer look lost. */
  function leastPart(note: HTMLElement): number {
    return 3 * lineOf(note)
  }

  function lineOf(note: HTMLElement): number {
    return Number.parseFloat(getComputedStyle(note).lineHeight)
  }

  /**
   * Breaks a note where a part of it fills the room.
   *
   * @param start
   *   The break before that part, if it is not the first.
   */
  function cutNote(
    note: HTMLElement,
    room: number,
    start?: HTMLElement
  ): { readonly height: number; readonly rest: Rest } | undefined {
    setHeight(100_000)
    note.classList.add('cut-note')
    const top = start?.getBoundingClientRect().bottom ?? note.getBoundingClientRect().top
    for (let limit = room; limit >= lineOf(note); limit -= lineOf(note)) {
      const parts = [...piecesIn(note)].filter((part) => !start || isBehind(start, part))
      const gap = breakAt(parts, top + limit)
      if (!gap) return undefined
      const box = gap.getBoundingClientRect()
      const height = box.top - top
      const left = ([...note.getClientRects()].at(-1)?.bottom ?? 0) - box.bottom
      if (height <= room && left >= 2 * lineOf(note) && !endsInHyphen(gap)) {
        gap.classList.add('page-end')
        return { height, rest: { note, gap, height: left } }
      }
      const { parentElement } = gap
      gap.remove()
      parentElement?.normalize()
    }
    return undefined
  }

  function isBehind(start: Node, node: Node): boolean {
    return (start.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  }

  /** An empty block before the first line that goes below `limit`. */
  function breakAt(
    pieces: readonly (Element | Text)[],
    limit: number
  ): HTMLElement | undefined {
    for (const piece of pieces) {
      if (bottomOf(piece) <= limit) continue
      let node: Element | Text = piece
      if (piece instanceof Text) {
        const offset = firstBelow(piece, limit)
        if (offset > 0) node = piece.splitText(offset)
      }
      const gap = document.createElement('span')
      gap.className = 'note-gap line-end'
      node.before(gap)
      return gap
    }
    return undefined
  }

  /** The first character of the first line that goes below `limit`. */
  function firstBelow(text: Text, limit: number): number {
    let [low, high] = [0, text.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (bottomOf(text, middle + 1) > limit) high = middle
      else low = middle + 1
    }
    return low
  }

  function bottomOf(piece: Element | Text, end?: number): number {
    return Math.max(...boxesOf(piece, end).map(({ bottom }) => bottom))
  }

  /** A hyphen that is soft is only seen where a line ends by itself. */
  function endsInHyphen(gap: HTMLElement): boolean {
    return gap.previousSibling?.textContent?.endsWith('\u00AD') ?? false
  }

  /** The line of the next reference would fit, but not its note as well: the page ends before that line. */
  function withoutNext(
    notes: readonly Element[],
    heights: readonly number[],
    count: number,
    first: Element
  ): number {
    setHeight(heightPx - held)
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
    if (count === 0 && held === 0) return 0
    const notes = heights.slice(0, count).reduce((sum, height) => sum + height, held)
    return Math.ceil(notes + gapPx)
  }

  /** How many notes a page holds that has but a line of text. */
  function fittingOn(heights: readonly number[]): number {
    const other = heights.findIndex(
      (_, index) => roomFor(heights, index + 1) > heightPx - 2 * gapPx
    )
    return other === -1 ? heights.length : other
  }

  function referencesOn(page: number, notes: readonly Element[]): number {
    const other = notes.findIndex((note) => columnOf(referenceOf(note)) !== page)
    return other === -1 ? notes.length : other
  }

  /** The break goes before the largest block that begins with the piece, or into the line. */
  function breakBefore(index: number, page: number): Element {
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

  function firstPieceAfter(from: number, page: number): number | undefined {
    for (let index = from; index < pieces.length; index++) {
      const piece = pieces[index]
      if (!piece || piece.parentElement?.closest('thead')) continue
      if (columnsOfPiece(piece).some((column) => column > page)) return index
    }
    return undefined
  }

  function columnsOfPiece(piece: Element | Text, end?: number): number[] {
    if (piece instanceof Element) return [columnOf(piece)]
    return boxesOf(piece, end).map(columnOfBox)
  }

  function boxesOf(piece: Element | Text, end?: number): DOMRect[] {
    if (piece instanceof Element) return [...piece.getClientRects()]
    const range = document.createRange()
    range.selectNodeContents(piece)
    if (end !== undefined) range.setEnd(piece, end)
    return [...range.getClientRects()]
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
