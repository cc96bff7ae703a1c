/** Uses of the glossary in the text: `:begrip[wijken]{term=wijk}` and `:afk[BZK]`. */
import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { visitParents } from 'unist-util-visit-parents'
import { report } from '../rules/report.ts'
import type { GlossaryEntry } from './glossary-entry.ts'
import { findEntry } from './glossary-lookup.ts'
import type { Glossary } from './glossary.ts'
import { opensSentence } from './links.ts'
import type { ResolvedSection } from './resolved-publication.ts'

type Text = Pick<ResolvedSection, 'role' | 'file' | 'tree'>

type Use = {
  readonly node: TextDirective
  readonly opensSentence: boolean
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
      const isTerm = node.name === 'begrip'
      node.data = { ...node.data, glossaryEntry: entry }
      // The glossary itself has the long forms side by side.
      if (isFixed || (isGlossary && !isTerm)) continue
      const done = isTerm ? linked : writtenOut
      const isFirst = !done.has(entry)
      done.add(entry)
      if (isTerm) node.data.isGlossaryLink = isFirst
      else if (isFirst) node.data.longForm = longForm(entry, use)
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
    uses.push({ node, isFixed, opensSentence: isOpening(node, ancestors) })
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

/** Also where emphasis or a term begins with the abbreviation. */
function isOpening(node: TextDirective, ancestors: readonly Parents[]): boolean {
  let inner: Nodes = node
  for (const parent of ancestors.toReversed()) {
    const index = parent.children.findIndex((child) => child === inner)
    if (parent.type === 'paragraph') return opensSentence(parent, index)
    if (index > 0) return false
    inner = parent
  }
  return false
}

/** The long form as the glossary has it, with a capital where it opens a sentence. */
function longForm(
  { content }: GlossaryEntry,
  { opensSentence: isCapital }: Use
): PhrasingContent[] {
  const copy = structuredClone([...content])
  let [first] = copy
  while (first && 'children' in first) [first] = first.children
  if (first?.type === 'text' && isCapital)
    first.value = first.value.replace(/^./u, (letter) => letter.toUpperCase())
  return copy
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
