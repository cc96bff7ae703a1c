/** The running heads: even pages name the booklet, odd pages the section; the cover and the title page have neither. */
import type { Publication, Section } from '../../model/publication.ts'
import { onOneLine } from './one-line.ts'
import { pageGeometry } from './page-geometry.ts'

export type RunningHead = { readonly even: string; readonly odd: string }

/** Each on one line: a second would touch the text, and what is too wide for the page is not painted. */
export function runningHead(
  { role, title }: Section,
  { metadata, print }: Publication
): RunningHead | undefined {
  const isBare = role === 'omslag' || role === 'titelpagina'
  if (isBare) return undefined
  const { contentWidthPx } = pageGeometry(print)
  return {
    even: onOneLine(metadata.title, contentWidthPx),
    odd: onOneLine(title, contentWidthPx)
  }
}

/** All that may stand above a page. */
export function runningHeads(publication: Publication): readonly string[] {
  const heads = publication.spine.flatMap((section) => {
    const head = runningHead(section, publication)
    return head ? [head.even, head.odd] : []
  })
  return [...new Set(heads)]
}
