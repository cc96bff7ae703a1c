/** The glossary: the terms, and the abbreviations, that the sections `begrippen` define. */
import type { DefListTermNode } from 'mdast-util-definition-list'
import { visit } from 'unist-util-visit'
import type { ParsedSection } from '../parse/parsed-publication.ts'
import { firstPlace } from '../rules/origin.ts'
import { report } from '../rules/report.ts'
import { type GlossaryEntry, glossaryEntry } from './glossary-entry.ts'

export type Glossary = {
  /** By `termKey` of the term and of its abbreviation. */
  readonly terms: ReadonlyMap<string, GlossaryEntry>
  /** By the abbreviation as written. */
  readonly abbreviations: ReadonlyMap<string, GlossaryEntry>
  readonly entries: ReadonlyMap<DefListTermNode, GlossaryEntry>
}

/** Reports `glossary-term-defined-once`, for a term and for an abbreviation. */
export function collectGlossary(sections: readonly ParsedSection[]): Glossary {
  const terms = new Map<string, GlossaryEntry>()
  const abbreviations = new Map<string, GlossaryEntry>()
  const entries = new Map<DefListTermNode, GlossaryEntry>()
  const ids = new Set<string>()
  for (const { role, file, tree } of sections) {
    if (role !== 'begrippen' || !file) continue
    visit(tree, 'defListTerm', (node) => {
      const entry = glossaryEntry(node, file, ids)
      entries.set(node, entry)
      const { term, abbreviation } = entry
      if (!isSecond(entry, term, terms.get(termKey(term))))
        terms.set(termKey(term), entry)
      if (abbreviation === undefined) return
      if (isSecond(entry, abbreviation, abbreviations.get(abbreviation))) return
      abbreviations.set(abbreviation, entry)
    })
  }
  for (const [abbreviation, entry] of abbreviations) {
    if (!terms.has(termKey(abbreviation))) terms.set(termKey(abbreviation), entry)
  }
  return { terms, abbreviations, entries }
}

/** A term opens a sentence with a capital, and stands anywhere else without. */
export function termKey(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}

function isSecond(
  { node, file }: GlossaryEntry,
  name: string,
  first: GlossaryEntry | undefined
): boolean {
  if (!first) return false
  const where = firstPlace(
    { file: first.file, place: first.node.position },
    { file, place: node.position }
  )
  report(file, 'glossary-term-defined-once', {
    reason: `Onverwachte tweede omschrijving van \`${name}\`: de eerste ${where}`,
    place: node.position?.start,
    actual: name
  })
  return true
}
