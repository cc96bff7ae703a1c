/** The citations of a publication, each with its place, in reading order: a note is read where it is first referred to. */
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Citation } from '../parse/citation-node.ts'
import type {
  ResolvedPublication,
  ResolvedSection
} from '../resolve/resolved-publication.ts'
import type { CitationPlace } from './publication.ts'

export type PlacedCitation = {
  /** `citatie-12`: the twelfth of the publication. */
  readonly id: string
  readonly sectionId: string
  readonly citation: Citation
}

export function citationsInOrder({ sections }: ResolvedPublication): PlacedCitation[] {
  const placed = sections.flatMap((section) =>
    sectionCitations(section).map((citation) => ({ sectionId: section.id, citation }))
  )
  return placed.map((place, index) => ({ ...place, id: `citatie-${index + 1}` }))
}

/** The places at which a work is cited, in reading order. */
export function placesOf(
  key: string,
  citations: readonly PlacedCitation[]
): CitationPlace[] {
  return citations
    .filter(({ citation }) => citation.items.some((item) => item.key === key))
    .map(({ id, sectionId }) => ({ id, sectionId }))
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
