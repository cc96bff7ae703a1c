/** The citations of a publication in reading order: a note is read where it is first referred to. */
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Citation } from '../parse/citation-node.ts'
import type {
  ResolvedPublication,
  ResolvedSection
} from '../resolve/resolved-publication.ts'

export function citationsInOrder({ sections }: ResolvedPublication): Citation[] {
  return sections.flatMap((section) => sectionCitations(section))
}

function sectionCitations({ tree, notes }: ResolvedSection): Citation[] {
  const citations: Citation[] = []
  const collect = (root: Nodes): void => {
    visit(root, (node) => {
      if (node.type === 'footnoteDefinition' && node !== root) return 'skip'
      if (node.type === 'citation') citations.push(node)
      if (node.type === 'footnoteReference') {
        const note = notes.find(
          ({ referenceIds }) => referenceIds[0] === node.data?.referenceId
        )
        if (note) collect(note.definition)
      }
      return undefined
    })
  }
  collect(tree)
  return citations
}
