/** What an entry takes from others: all fields of its `xdata`, and through `crossref` those of the work it is in. */
import type { VFile } from 'vfile'
import { expectedPhrase, nearestOfFirst } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import type { BibtexEntry } from './bibtex-syntax.ts'
import { inheritedName } from './inherited-name.ts'
import type { SourceField } from './parsed-entry.ts'

export type Heir = {
  /** As it was written. */
  readonly own: BibtexEntry
  /** With what it inherits; the place of that is where the other entry is named. */
  readonly entry: BibtexEntry
  readonly file: VFile
  /** Keys of all entries that it takes from. */
  readonly parents: readonly string[]
}

export type FiledEntry = { readonly entry: BibtexEntry; readonly file: VFile }

/** A chapter in a volume of a series is three; more is a mistake, and costs time. */
const maxGenerations = 8

/** Entries that one takes from, along all ways: ten `xdata` of ten, and so on, would be a hundred million. */
const maxParents = 200

/** Reports `bibliography-parent-known`: a key that is not there, or an entry that takes from itself or from too many. */
export function inherit(entries: readonly FiledEntry[]): readonly Heir[] {
  const registry = new Map<string, BibtexEntry>()
  for (const { entry } of entries) {
    if (!registry.has(entry.key)) registry.set(entry.key, entry)
  }
  const nearest = nearestOfFirst()
  return entries.map(({ entry, file }) => {
    if (!namesParent(entry)) return { own: entry, entry, file, parents: [] }
    for (const name of linkFields) checkParents(entry, name, registry, file, nearest)
    const parents: string[] = []
    const fields = inheritedFields(entry, registry, [entry.key], parents)
    if (parents.includes(entry.key)) reportLinks(entry, file, 'zichzelf')
    if (parents.length >= maxParents) reportLinks(entry, file, 'te veel andere')
    return {
      own: entry,
      entry: { ...entry, fields },
      file,
      parents: [...new Set(parents)]
    }
  })
}

const linkFields = ['xdata', 'crossref'] as const
type LinkField = (typeof linkFields)[number]

function namesParent({ fields }: BibtexEntry): boolean {
  return linkFields.some((name) => fields.has(name))
}

/** Of two values the one nearer to the entry counts. */
function inheritedFields(
  entry: BibtexEntry,
  registry: ReadonlyMap<string, BibtexEntry>,
  line: readonly string[],
  parents: string[]
): ReadonlyMap<string, SourceField> {
  const fields = new Map(entry.fields)
  for (const link of linkFields) {
    for (const [key, { place }] of keysOf(entry, link)) {
      const parent = registry.get(key)
      if (!parent || parents.length >= maxParents) continue
      parents.push(key)
      if (line.includes(key) || line.length > maxGenerations) continue
      for (const field of inheritedFields(
        parent,
        registry,
        [...line, key],
        parents
      ).values()) {
        const name = inheritedName(field.name, link, parent.type, entry.type)
        if (name !== undefined && !fields.has(name))
          fields.set(name, { name, text: field.text, place })
      }
    }
  }
  return fields
}

function keysOf(
  { fields }: BibtexEntry,
  link: LinkField
): readonly (readonly [key: string, SourceField])[] {
  const field = fields.get(link)
  if (!field) return []
  const keys = link === 'xdata' ? field.text.split(',') : [field.text]
  return keys.map((key) => [key.trim(), field] as const)
}

function checkParents(
  entry: BibtexEntry,
  link: LinkField,
  registry: ReadonlyMap<string, BibtexEntry>,
  file: VFile,
  nearest: ReturnType<typeof nearestOfFirst>
): void {
  const isOfKind = ({ type }: BibtexEntry): boolean =>
    (type === 'xdata') === (link === 'xdata')
  for (const [key, { place }] of keysOf(entry, link)) {
    const parent = registry.get(key)
    if (parent && isOfKind(parent)) continue
    const expected = nearest(key, () =>
      [...registry.values()]
        .filter((other) => isOfKind(other) && other !== entry)
        .map((other) => other.key)
    )
    report(file, 'bibliography-parent-known', {
      reason: `Onverwachte sleutel \`${key}\` achter \`${link}\` van bron \`${entry.key}\`${expectedPhrase(expected)}`,
      place,
      actual: key
    })
  }
}

function reportLinks(
  { key, fields, place }: BibtexEntry,
  file: VFile,
  from: 'zichzelf' | 'te veel andere'
): void {
  const link = fields.get('crossref') ?? fields.get('xdata')
  report(file, 'bibliography-parent-known', {
    reason: `Bron \`${key}\` neemt met \`${link?.name ?? 'crossref'}\` over van ${from}`,
    place: link?.place ?? place,
    actual: key
  })
}
