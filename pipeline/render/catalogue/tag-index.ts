import type { Element } from 'hast'
import { h } from 'hastscript'
import { relativeUrl } from '../web/relative-url.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { cataloguePath } from './catalogue-frame.ts'
import { landingPath } from './landing-path.ts'
import { tagId } from './tag-id.ts'

type TaggedEntries = { readonly tag: string; readonly entries: CatalogueEntry[] }

/**
 * The publications under each tag, in Dutch alphabetical order: where a tag of a landing
 * page leads to.
 */
export function tagIndex(entries: readonly CatalogueEntry[]): Element[] {
  const groups = [...entriesByTag(entries)].toSorted(([, one], [, other]) =>
    one.tag.localeCompare(other.tag, 'nl')
  )
  if (groups.length === 0) return []
  return [
    h('section', { className: ['tag-index'], ariaLabelledBy: ['tags'] }, [
      h('h2', { id: 'tags' }, 'Publicaties per tag'),
      ...groups.map(([id, group]) => tagSection(id, group))
    ])
  ]
}

function tagSection(id: string, { tag, entries }: TaggedEntries): Element {
  const items = entries.map(({ publication }) => {
    const href = relativeUrl(cataloguePath, landingPath(publication))
    return h('li', [h('a', { href }, publication.metadata.title)])
  })
  return h('div', { className: ['tag-group'] }, [h('h3', { id }, tag), h('ul', items)])
}

/** The first spelling of a tag is the one that is shown. */
function entriesByTag(entries: readonly CatalogueEntry[]): Map<string, TaggedEntries> {
  const groups = new Map<string, TaggedEntries>()
  for (const entry of entries) {
    for (const tag of entry.publication.metadata.subjects) {
      const group = groups.get(tagId(tag)) ?? { tag, entries: [] }
      if (!group.entries.includes(entry)) group.entries.push(entry)
      groups.set(tagId(tag), group)
    }
  }
  return groups
}
