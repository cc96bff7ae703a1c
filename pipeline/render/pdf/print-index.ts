/** The register in print: page numbers that are filled in after the layout is measured. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { IndexEntry, IndexGroup } from '../../model/publication.ts'
import { seeReferences } from '../index-list.ts'

/** Letters are no headings here: the outline of the PDF would list them. */
export function printIndex(groups: readonly IndexGroup[]): Element {
  return h(
    'div',
    { className: ['index'] },
    groups.map(({ letter, entries }) =>
      h('div', { className: ['index-group'], dataEntry: entries[0]?.id }, [
        h('p', { className: ['index-letter'] }, letter),
        entryList(entries)
      ])
    )
  )
}

function entryList(entries: readonly IndexEntry[]): Element {
  const items = entries.map((entry) =>
    h('li', { id: entry.id, dataEntry: entry.id }, entryContent(entry))
  )
  return h('ul', items)
}

function entryContent(entry: IndexEntry): ElementContent[] {
  return [
    h('span', { className: ['index-line'] }, [
      h('span', entry.term),
      h('span', { className: ['locators'] }, entry.locators.map(locator)),
      ...seeReferences(entry)
    ]),
    ...(entry.children.length > 0 ? [entryList(entry.children)] : [])
  ]
}

/** The comma is inside, so that it goes when its number is there already. */
function locator({ id }: { readonly id: string }): Element {
  const page = h('a', { href: `#${id}`, dataPageOf: id }, '000')
  return h('span', { className: ['locator'] }, [', ', page])
}
