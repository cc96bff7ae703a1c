/** The register for the screen: letters with nested lists of entries, each place a link. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { IndexEntry, IndexGroup } from '../model/publication.ts'
import { breaksOfEntry } from './page-breaks.ts'
import type { PageStart } from './page-start.ts'

/** The classes are the terms of EPUB Indexes 1.0 (https://idpf.org/epub/idx/), of which the EPUB makes its `epub:type`. */
export function indexList(
  groups: readonly IndexGroup[],
  pageStarts: readonly PageStart[]
): Element[] {
  return groups.map(({ letter, entries: [first, ...others] }) =>
    h('section', { className: ['index-group'] }, [
      // A page that begins with an entry begins with the letter above it.
      ...(first ? breaksOfEntry(pageStarts, first.id) : []),
      h('h2', letter),
      entryList([
        ...(first ? [entryItem(first, [])] : []),
        ...others.map((entry) => entryItem(entry, pageStarts))
      ])
    ])
  )
}

/** Without bullets Safari takes a list for plain text, unless its role is said. */
function entryList(items: readonly Element[]): Element {
  return h('ul', { role: 'list', className: ['index-entry-list'] }, [...items])
}

function entryItem(entry: IndexEntry, pageStarts: readonly PageStart[]): Element {
  const properties = { id: entry.id, className: ['index-entry'] }
  return h('li', properties, [
    ...breaksOfEntry(pageStarts, entry.id),
    ...entryContent(entry, pageStarts)
  ])
}

function entryContent(
  entry: IndexEntry,
  pageStarts: readonly PageStart[]
): ElementContent[] {
  const children = entry.children.map((child) => entryItem(child, pageStarts))
  return [
    h('span', { className: ['index-term'] }, entry.term),
    ...locatorLinks(entry).flatMap((link) => [text(', '), link]),
    ...seeReferences(entry),
    ...(children.length > 0 ? [entryList(children)] : [])
  ]
}

/**
 * The second place in a chapter is a number behind the first; alone it would say nothing, so
 * it has the chapter in its accessible name.
 */
function locatorLinks({ term, locators }: IndexEntry): Element[] {
  const counts = new Map<string, number>()
  return locators.map(({ id, name }) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    const properties = { href: `#${id}`, className: ['index-locator'] }
    if (count === 1) return h('a', properties, name)
    const ariaLabel = `${count}e plaats van ‘${term}’ in ${name}`
    return h('a', { ...properties, ariaLabel }, `${count}e`)
  })
}

export function seeReferences({ see, locators }: IndexEntry): ElementContent[] {
  return see.flatMap(({ id, term }, index): ElementContent[] => {
    const word = locators.length > 0 ? 'zie ook' : 'zie'
    const before = index === 0 ? [text(', '), h('em', word), text(' ')] : [text('; ')]
    return [...before, h('a', { href: `#${id}` }, term)]
  })
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
