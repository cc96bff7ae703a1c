/** Where pages end: forced breaks at the places where Chromium breaks by itself. */
import type { Columns } from './columns.ts'
import type { RunningText } from './running-text.ts'

export type PageEnds = {
  /** @returns What the next page begins with. */
  readonly endBeforeCurrent: (column: number) => Element
  /** A page behind the text, for notes that are not at their end. */
  readonly endBehind: (section: Element) => Element
}

/** Runs in the browser: it sees nothing of this module. */
export function pageEnds(
  { columnOf, columnOfBox }: Columns,
  { current, partAt, firstOffset }: RunningText
): PageEnds {
  return { endBeforeCurrent, endBehind }

  /** The break goes into the line, or before the largest block that begins with the piece. */
  function endBeforeCurrent(column: number): Element {
    const piece = current()
    if (piece instanceof Element) return endBefore(blockOf(piece, column))
    const parent = piece?.parentElement
    if (!piece || !parent) return document.body
    const offset = firstOffset(piece, (box) => columnOfBox(box) > column)
    if (offset > 0) return endInLine(partAt(offset) ?? piece)
    return isFirstIn(parent, piece)
      ? endBefore(blockOf(parent, column))
      : endInLine(piece)
  }

  function blockOf(element: Element, column: number): Element {
    const parent = element.parentElement
    const isFirst = parent && columnOf(parent) > column && isFirstIn(parent, element)
    return isFirst ? blockOf(parent, column) : element
  }

  function endBefore(element: Element): Element {
    if (getComputedStyle(element).display === 'inline') return endInLine(element)
    element.classList.add('page-end')
    return element
  }

  /** An empty block: the paragraph around it stays one. */
  function endInLine(node: ChildNode): Element {
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

  function endBehind(section: Element): Element {
    const end = document.createElement('div')
    end.className = 'page-end'
    end.style.height = '1px'
    section.append(end)
    return end
  }
}
