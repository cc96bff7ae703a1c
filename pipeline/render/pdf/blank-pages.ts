/** Empty pages of the print edition: what opens the book or a part of it stands on the right. */
import type { Page } from 'puppeteer'
import type { PrintEdition } from '../../options.ts'
import type { PageGeometry } from './page-geometry.ts'
import { columnStep } from './page-map.ts'

/** Named pages without a running head: `print-style-sheet.ts`. */
export const blankPages = { front: 'leeg-voorwerk', body: 'leeg' } as const

/** Puts them into a document that is laid out in columns. */
export function insertBlankPages(
  page: Page,
  geometry: PageGeometry,
  bodyId: string | undefined,
  { isMultipleOfFour }: PrintEdition
): Promise<void> {
  return page.evaluate(insert, columnStep(geometry), bodyId, isMultipleOfFour, blankPages)
}

/** Runs in the browser: it sees nothing of this module. */
function insert(
  stepPx: number,
  bodyId: string | undefined,
  isMultipleOfFour: boolean,
  names: typeof blankPages
): void {
  const { body } = document
  const { left } = body.getBoundingClientRect()
  const openers = [...body.children].filter(
    (section) => section.matches('.role-deel') || section.id === bodyId
  )
  const pages = openers.map((opener) => pageOf(opener.getClientRects()[0]))
  const boxes = [...body.children].flatMap((child) => [...child.getClientRects()])
  const count = Math.max(0, ...boxes.map(pageOf))
  let inserted = 0
  for (const [index, opener] of openers.entries()) {
    const isLeft = ((pages[index] ?? 0) + inserted) % 2 === 0
    if (!isLeft) continue
    const isFront = opener.id === bodyId || bodyId === undefined
    opener.before(blank(isFront ? names.front : names.body))
    inserted++
  }
  if (!isMultipleOfFour) return
  for (let page = count + inserted; page % 4 !== 0; page++) body.append(blank(names.body))

  /** Counted from 1. */
  function pageOf(box: DOMRect | undefined): number {
    return Math.floor(((box?.left ?? left) - left) / stepPx) + 1
  }

  function blank(name: string): HTMLElement {
    const element = document.createElement('div')
    element.className = 'new-page'
    element.style.cssText = `page: ${name}; height: 1px`
    return element
  }
}
