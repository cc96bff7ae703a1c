/** Several places in one work are one cite: `[@a, par. 2.3; @a, bijl. B]` is “(A, 2019, par. 2.3, bijl. B)”. */
import citeproc from 'citeproc'
import type { CitationItem } from '../parse/citation-node.ts'

/**
 * Cites of one work that follow each other become one, unless words of the author stand between.
 *
 * citeproc would say the year again for each. In one locator it knows several labels by their
 * abbreviations, and writes them as the style and its locale do.
 */
export function mergedCites(items: readonly CitationItem[]): readonly CitationItem[] {
  const merged: CitationItem[] = []
  for (const item of items) {
    const last = merged.at(-1)
    const both = last && together(last, item)
    if (both) merged[merged.length - 1] = both
    else merged.push(item)
  }
  return merged
}

/** `undefined` when they stay two. */
function together(first: CitationItem, second: CitationItem): CitationItem | undefined {
  if (first.key !== second.key || first.suffix !== '' || second.prefix !== '') return
  const { suffix, label, locator } = second
  if (locator === undefined) return { ...first, suffix }
  if (first.locator === undefined) return { ...first, suffix, label, locator }
  const abbreviation = citeproc.STATUTE_SUBDIV_STRINGS_REVERSE[label ?? 'page']
  if (abbreviation === undefined) return
  const named =
    lastLabel(first) === (label ?? 'page') ? locator : `${abbreviation} ${locator}`
  return { ...first, suffix, locator: `${first.locator}, ${named}` }
}

/** Of a merged locator that of its last part: there it stands before the number. */
function lastLabel({ label, locator }: CitationItem): string {
  const abbreviation = [...(locator ?? '').matchAll(/, (\p{L}+\.) /gu)].at(-1)?.[1]
  const known = Object.entries(citeproc.STATUTE_SUBDIV_STRINGS_REVERSE)
  const found = known.find(([, short]) => short === abbreviation)?.[0]
  return found ?? label ?? 'page'
}
