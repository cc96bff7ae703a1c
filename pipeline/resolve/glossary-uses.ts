/** Uses of the glossary in the text: `:begrip[wijken]{term=wijk}` and `:afk[BZK]`. */
import type { Parents, PhrasingContent, Root } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import { visitParents } from 'unist-util-visit-parents'
import type { VFile } from 'vfile'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import { type Glossary, type GlossaryEntry, termKey } from './glossary.ts'
import { opensSentence } from './links.ts'
import type { ResolvedSection } from './resolved-publication.ts'

type Text = Pick<ResolvedSection, 'role' | 'file' | 'tree'>

type Use = {
  readonly node: TextDirective
  readonly parent: Parents | undefined
  /** A heading is repeated in the contents and a link holds no link: words there stay as they are. */
  readonly isFixed: boolean
}

/**
 * Gives the first use of a term in a section its link, and writes an abbreviation out at its
 * first use in the publication, in the `data` of the directives.
 *
 * Reports `glossary-term-defined`, `abbreviation-declared` and `glossary-term-used`.
 */
export function resolveGlossaryUses(sections: readonly Text[], glossary: Glossary): void {
  const used = new Set<GlossaryEntry>()
  const writtenOut = new Set<GlossaryEntry>()
  for (const { role, file, tree } of sections) {
    if (!file) continue
    const isGlossary = role === 'begrippen'
    const linked = new Set<GlossaryEntry>()
    for (const use of usesOf(tree)) {
      const entry = findEntry(use.node, glossary, file)
      if (!entry) continue
      if (!isGlossary) used.add(entry)
      const { node, isFixed } = use
      const done = node.name === 'begrip' ? linked : writtenOut
      const isFirst = !isFixed && !done.has(entry)
      if (isFirst) done.add(entry)
      node.data = { ...node.data, glossaryEntry: entry }
      if (node.name === 'begrip') node.data.isGlossaryLink = isFirst
      else if (isFirst && !isGlossary) node.data.longForm = longForm(entry, use)
    }
  }
  for (const entry of new Set(glossary.terms.values())) {
    if (!used.has(entry)) reportUnused(entry)
  }
}

/** The running text before the notes: a reader may skip a note, and so miss what is explained there. */
function usesOf(tree: Root): Use[] {
  const text: Use[] = []
  const notes: Use[] = []
  visitParents(tree, 'textDirective', (node, ancestors) => {
    if (node.name !== 'begrip' && node.name !== 'afk') return
    const isNote = ancestors.some(({ type }) => type === 'footnoteDefinition')
    const uses = isNote ? notes : text
    const isFixed = ancestors.some((parent) => isFixedText(parent, node))
    uses.push({ node, parent: ancestors.at(-1), isFixed })
  })
  return [...text, ...notes]
}

/** An abbreviation may stand in a term, `:begrip[:afk[BZK]]`, but no term in another. */
function isFixedText(node: Parents, use: TextDirective): boolean {
  if (node.type === 'paragraph') return node.data?.directiveLabel === true
  if (node.type === 'textDirective')
    return use.name === 'begrip' && node.name === 'begrip'
  return ['heading', 'link', 'linkReference', 'defListTerm'].includes(node.type)
}

function findEntry(
  node: TextDirective,
  glossary: Glossary,
  file: VFile
): GlossaryEntry | undefined {
  const text = toString(node).trim()
  if (node.name === 'afk') {
    const entry = glossary.abbreviations.get(text)
    if (!entry) reportUndeclared(node, text, glossary, file)
    return entry
  }
  const name = node.attributes?.['term']?.trim() || text
  const entry = glossary.terms.get(termKey(name))
  if (!entry) reportUndefined(node, name, glossary, file)
  return entry
}

/** The long form as the glossary has it, with a capital where it opens a sentence. */
function longForm({ content }: GlossaryEntry, { node, parent }: Use): PhrasingContent[] {
  const copy = structuredClone([...content])
  const index = parent?.children.findIndex((child) => child === node)
  let [first] = copy
  while (first && 'children' in first) [first] = first.children
  if (first?.type === 'text' && opensSentence(parent, index))
    first.value = first.value.replace(/^./u, (letter) => letter.toUpperCase())
  return copy
}

/** With no glossary at all, the list is what is missing. */
function expectation(expected: string | undefined, glossary: Glossary): string {
  return glossary.entries.size === 0
    ? ', verwacht een lijst in een onderdeel `begrippen`'
    : expectedPhrase(expected)
}

function reportUndefined(
  node: TextDirective,
  name: string,
  glossary: Glossary,
  file: VFile
): void {
  const expected = glossary.terms.get(nearest(termKey(name), glossary.terms.keys()) ?? '')
  report(file, 'glossary-term-defined', {
    reason: `Onverwacht begrip \`${name}\`${expectation(expected?.term, glossary)}`,
    place: node.position,
    actual: name,
    ...(expected && { expected: [expected.term] })
  })
}

function reportUndeclared(
  node: TextDirective,
  name: string,
  glossary: Glossary,
  file: VFile
): void {
  const expected = nearest(name, glossary.abbreviations.keys())
  report(file, 'abbreviation-declared', {
    reason: `Onverwachte afkorting \`${name}\`${expectation(expected, glossary)}`,
    place: node.position,
    actual: name,
    ...(expected !== undefined && { expected: [expected] })
  })
}

function reportUnused({ term, abbreviation, node, file }: GlossaryEntry): void {
  const expected =
    abbreviation === undefined ? [`:begrip[${term}]`] : [`:afk[${abbreviation}]`]
  report(file, 'glossary-term-used', {
    reason: `Onverwacht begrip \`${term}\` zonder gebruik in de tekst, verwacht \`${expected[0]}\``,
    place: node.position?.start,
    actual: term,
    expected
  })
}
