/** From marks in the text to the sorted register. */
import { locationName } from './location-name.ts'
import { indexKey, type IndexMark } from '../resolve/index-marks.ts'
import type { IndexEntry, IndexGroup, IndexLocator, Section } from './publication.ts'

type MutableEntry = IndexEntry & {
  readonly locators: IndexLocator[]
  readonly see: { id: string; term: string }[]
  readonly children: MutableEntry[]
}

/** As a Dutch reader looks words up: case, quotation marks and hyphens do not count. */
const collator = new Intl.Collator('nl', { ignorePunctuation: true, numeric: true })

export function indexGroups(
  marks: readonly IndexMark[],
  spine: readonly Section[]
): IndexGroup[] {
  const names = new Map(spine.map((section) => [section.id, locationName(section)]))
  const entries = new Map<string, MutableEntry>()
  const roots: MutableEntry[] = []
  const entryAt = (path: readonly string[]): MutableEntry => {
    const known = entries.get(indexKey(path))
    if (known) return known
    const siblings = path.length === 1 ? roots : entryAt(path.slice(0, -1)).children
    const entry = newEntry(`register-ingang-${entries.size + 1}`, path.at(-1) ?? '')
    entries.set(indexKey(path), entry)
    siblings.push(entry)
    return entry
  }
  for (const mark of marks) entryAt(mark.path)
  for (const { id, sectionId, path, see } of marks) {
    const entry = entryAt(path)
    if (see) addReference(entry, entryAt(see).id, see.join(', '))
    else entry.locators.push({ id, name: names.get(sectionId) ?? sectionId })
  }
  return grouped(sorted(roots))
}

function newEntry(id: string, term: string): MutableEntry {
  return { id, term, locators: [], see: [], children: [] }
}

function addReference(entry: MutableEntry, id: string, term: string): void {
  if (!entry.see.some((other) => other.id === id)) entry.see.push({ id, term })
}

function sorted(entries: readonly MutableEntry[]): MutableEntry[] {
  return entries
    .map((entry) => ({ ...entry, children: sorted(entry.children) }))
    .sort((one, other) => collator.compare(one.term, other.term))
}

function grouped(entries: readonly IndexEntry[]): IndexGroup[] {
  const groups = new Map<string, IndexEntry[]>()
  for (const entry of entries) {
    const letter = initialOf(entry.term)
    groups.set(letter, [...(groups.get(letter) ?? []), entry])
  }
  return [...groups].map(([letter, members]) => ({ letter, entries: members }))
}

/** `É` stands under E; digits and signs have one group. */
function initialOf(term: string): string {
  const first = /[\p{L}\p{N}]/u.exec(term.normalize('NFD'))?.[0] ?? ''
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase('nl') : '0–9'
}
