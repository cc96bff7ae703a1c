/** The mdast node of a citation, in the sense of CSL: a cluster of one or more cites. */
import type { Data, Node, Position } from 'unist'

/**
 * `[zie @a, p. 4; @b]` is one parenthetical citation with two items; `@a` in running text
 * is a narrative one (“Wenger (1998)”), always with one item.
 */
export interface Citation extends Node {
  type: 'citation'
  mode: 'parenthetical' | 'narrative'
  items: CitationItem[]
  /** As written: shown in place of the citation when it cannot be made. */
  value: string
  data?: Data
}

export type CitationItem = {
  readonly key: string
  /** Where the key stands. */
  readonly place: Position | undefined
  readonly prefix: string
  readonly suffix: string
  /** CSL locator label, for example `page`; with `locator`. */
  readonly label: string | undefined
  readonly locator: string | undefined
  /** `-@key`: the text names the author already. */
  readonly suppressAuthor: boolean
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation
  }
  interface RootContentMap {
    citation: Citation
  }
}
