/** What a page is called: `i`, `ii`, … up to the first section of the body, and from there `1`, `2`, …. */
import type { Publication } from '../../model/publication.ts'
import { roles } from '../../roles.ts'
import type { PageMap } from './page-map.ts'

/** The label of a page, counted from 1. */
export type PageLabel = (page: number) => string

/** The ids of the sections before the body; what stands behind its first section has no roman numbers. */
export function frontSections({ spine }: Publication): ReadonlySet<string> {
  const body = spine.findIndex(({ role }) => roles[role].matter !== 'front')
  const front = body === -1 ? spine : spine.slice(0, body)
  return new Set(front.map(({ id }) => id))
}

/** The id of the section with page 1; `undefined` when all is front matter. */
export function firstBodySection(publication: Publication): string | undefined {
  const front = frontSections(publication)
  return publication.spine.find(({ id }) => !front.has(id))?.id
}

/** The page with label `1`, counted from 1; `Infinity` when all is front matter. */
export function firstBodyPage(pageMap: PageMap, bodyId: string | undefined): number {
  return bodyId === undefined ? Infinity : (pageMap.get(bodyId) ?? 1)
}

export function pageLabel(pageMap: PageMap, bodyId: string | undefined): PageLabel {
  const first = firstBodyPage(pageMap, bodyId)
  return (page) => (page < first ? romanNumeral(page) : String(page - first + 1))
}

/** Lower case, as `counter(page, lower-roman)` and `/S /r` write them. */
export function romanNumeral(number: number): string {
  let rest = number
  let numeral = ''
  for (const [letters, value] of romanValues) {
    numeral += letters.repeat(Math.floor(rest / value))
    rest %= value
  }
  return numeral
}

const romanValues = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1]
] as const
