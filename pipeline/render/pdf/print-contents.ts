/** The contents page: titles, leaders, and page numbers that are filled in after the layout is measured. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ContentsEntry } from '../../model/publication.ts'
import { titleContent } from '../title-content.ts'

export function printContents(entries: readonly ContentsEntry[]): Element {
  return h('nav', { className: ['contents'] }, contentsList(entries))
}

/** Parts, chapters and the first rank of headings. */
function contentsList(entries: readonly ContentsEntry[]): Element {
  const items = entries.map((entry) => {
    const children = entry.children.filter(({ depth }) => depth <= 2)
    return h(
      'li',
      {
        className: [`entry-${entry.depth === 1 ? entry.role : 'heading'}`],
        dataEntry: entry.id
      },
      [contentsLine(entry), ...(children.length > 0 ? [contentsList(children)] : [])]
    )
  })
  return h('ol', items)
}

function contentsLine({
  id,
  label,
  number,
  role,
  titleContent: content
}: ContentsEntry): Element {
  // A chapter shows its number only; “Deel 1” and “Bijlage 1” keep their word.
  const shown = role === 'hoofdstuk' ? number : label
  const prefix =
    shown === undefined ? [] : [h('span', { className: ['number'] }, shown), ' ']
  return h('a', { href: `#${id}` }, [
    h('span', { className: ['entry-title'] }, [...prefix, ...titleContent(content)]),
    h('span', { className: ['leader'] }, ' '),
    // As wide as three digits from the start, so that filling it in moves nothing.
    h('span', { className: ['page'], dataPageOf: id }, '000')
  ])
}
