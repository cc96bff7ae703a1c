/** BibLaTeX to CSL-JSON, entry by entry: one broken entry does not hide the others. */
import type { VFile } from 'vfile'
import { asText } from '../read/values.ts'
import { report } from '../rules/report.ts'
import { convert, withJoinedLists, withLiteralNames } from './biblatex-conversion.ts'
import { biblatexDates } from './biblatex-dates.ts'
import { type Heir, inherit } from './biblatex-inheritance.ts'
import { sourceFields } from './biblatex-variables.ts'
import { isWork } from './biblatex-vocabulary.ts'
import { checkWords, repaired } from './biblatex-words.ts'
import { type BibtexEntry, parseBibtex } from './bibtex-syntax.ts'
import type { CslItem } from './csl-item.ts'
import { babelLanguage } from './languages.ts'
import type { ParsedEntry } from './parsed-entry.ts'
import { impliedTypes, thesisType } from './thesis-types.ts'

/**
 * All lists together, for an entry may inherit from one in another file.
 *
 * Reports the rules of `parseBibtex`, `inherit`, `checkWords`, `convert` and `biblatexDates`.
 */
export function parseBiblatex(
  files: readonly VFile[]
): ReadonlyMap<VFile, readonly ParsedEntry[]> {
  const entries = files.flatMap((file) =>
    parseBibtex(file)
      .filter((entry) => hasKey(entry, file))
      .map((entry) => ({ entry, file }))
  )
  const parsed = new Map<VFile, ParsedEntry[]>(files.map((file) => [file, []]))
  for (const heir of inherit(entries)) {
    if (isWork(heir.entry.type)) parsed.get(heir.file)?.push(parsedEntry(heir))
    else checkWords(heir)
  }
  return parsed
}

function hasKey({ key, place }: BibtexEntry, file: VFile): boolean {
  if (key !== '') return true
  const reason = 'Onleesbare bron `zonder sleutel` (verwacht een sleutel en een komma)'
  report(file, 'bibliography-well-formed', { reason, place })
  return false
}

/** Items of entries in which nothing was found: until their text changes they are the same. */
const soundItems = new WeakMap<object, CslItem>()

function knownItem({ own: { identity }, parents }: Heir): CslItem | undefined {
  return identity && parents.length === 0 ? soundItems.get(identity) : undefined
}

function parsedEntry(heir: Heir): ParsedEntry {
  const { file, parents, own } = heir
  const before = file.messages.length
  const known = knownItem(heir)
  if (!known) checkWords(heir)
  const { entry } = known ? heir : repaired(heir)
  const item = known ?? cslItem({ ...heir, entry })
  if (own.identity && parents.length === 0 && file.messages.length === before)
    soundItems.set(own.identity, item)
  const { place, extent, waivers } = entry
  return {
    item,
    place,
    extent,
    fields: sourceFields(entry.fields, item),
    waivers,
    parents
  }
}

function cslItem(heir: Heir): CslItem {
  const { own, entry } = heir
  const variables = withJoinedLists(
    withLiteralNames({ ...convert(heir), ...biblatexDates(heir) })
  )
  const language = variables['language']
  const genre = asText(variables['genre']) ?? impliedTypes[own.type]
  return {
    ...variables,
    id: entry.key,
    type: asText(variables['type']) ?? 'document',
    ...(genre !== undefined && { genre: thesisType(genre) }),
    ...(typeof language === 'string' && { language: babelLanguage(language) })
  }
}
