/** The glossary: the terms, and the abbreviations, that the sections `begrippen` define. */
import slugify from '@sindresorhus/slugify'
import type { PhrasingContent } from 'mdast'
import type { DefListTermNode } from 'mdast-util-definition-list'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { ParsedSection } from '../parse/parsed-publication.ts'
import { report } from '../rules/report.ts'

export type GlossaryEntry = {
  /** `begrip-` and the slug of the term. */
  readonly id: string
  /** Without the abbreviation: `ministerie van Binnenlandse Zaken`. */
  readonly term: string
  readonly content: readonly PhrasingContent[]
  /** What stands in parentheses behind the term: `BZK`. */
  readonly abbreviation: string | undefined
  readonly node: DefListTermNode
  readonly file: VFile
}

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

/** Two capitals at least, so that `wijk (buurt)` declares nothing. */
const abbreviationPattern = /\s+\((\p{L}[\p{L}\p{N}-]*)\)$/u

function glossaryEntry(
  node: DefListTermNode,
  file: VFile,
  ids: Set<string>
): GlossaryEntry {
  const text = toString(node).trim()
  const [ending = '', found = ''] = abbreviationPattern.exec(text) ?? []
  const isAbbreviation = (found.match(/\p{Lu}/gu)?.length ?? 0) >= 2
  const term = isAbbreviation ? text.slice(0, -ending.length) : text
  return {
    id: freeId(`begrip-${slugify(term) || 'term'}`, ids),
    term,
    content: isAbbreviation ? withoutEnding(node.children, ending) : node.children,
    abbreviation: isAbbreviation ? found : undefined,
    node,
    file
  }
}

function freeId(id: string, ids: Set<string>): string {
  let free = id
  for (let count = 2; ids.has(free); count++) free = `${id}-${count}`
  ids.add(free)
  return free
}

/** The words of the term in their own languages, without ` (BZK)`. */
function withoutEnding(
  children: readonly PhrasingContent[],
  ending: string
): PhrasingContent[] {
  const last = children.at(-1)
  if (last?.type !== 'text') return [...children]
  const value = last.value.trimEnd().slice(0, -ending.length)
  const rest = children.slice(0, -1)
  return value === '' ? rest : [...rest, { ...last, value }]
}

function isSecond(
  { node, file }: GlossaryEntry,
  name: string,
  first: GlossaryEntry | undefined
): boolean {
  if (!first) return false
  const where = `${first.file.basename} op regel ${first.node.position?.start.line ?? 1}`
  report(file, 'glossary-term-defined-once', {
    reason: `Onverwachte tweede omschrijving van \`${name}\`: de eerste staat in ${where}`,
    place: node.position?.start,
    actual: name
  })
  return true
}
