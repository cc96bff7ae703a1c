/** The running heads: even pages name the booklet, odd pages the section; the cover and the title page have neither. */
import type { Publication, Section } from '../../model/publication.ts'

export type RunningHead = { readonly even: string; readonly odd: string }

export function runningHead(
  { role, title }: Section,
  { metadata }: Publication
): RunningHead | undefined {
  const isBare = role === 'omslag' || role === 'titelpagina'
  return isBare ? undefined : { even: metadata.title, odd: title }
}

/** All that may stand above a page. */
export function runningHeads(publication: Publication): readonly string[] {
  const heads = publication.spine.flatMap((section) => {
    const head = runningHead(section, publication)
    return head ? [head.even, head.odd] : []
  })
  return [...new Set(heads)]
}
