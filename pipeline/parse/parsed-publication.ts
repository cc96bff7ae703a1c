/** What the stage `parse` hands on: trees instead of text. */
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Role } from '../roles.ts'
import type { PublicationSource } from '../read/manuscript.ts'
import type { Bibliography } from '../references/bibliography.ts'

export type ParsedPublication = {
  readonly source: PublicationSource
  readonly sections: readonly ParsedSection[]
  readonly bibliography: Bibliography
  /** The files that the sections include, in order of use. */
  readonly included: readonly VFile[]
}

export type ParsedSection = {
  readonly role: Role
  /**
   * The text that was parsed, with what it includes; `undefined`, with an empty tree, for a section
   * that oogst makes.
   */
  readonly file: VFile | undefined
  readonly tree: Root
  /** False where the editor asks that a part, chapter or appendix gets no number. */
  readonly numbered: boolean
}
