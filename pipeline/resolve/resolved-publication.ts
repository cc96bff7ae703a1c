/**
 * What the stage `resolve` hands on: the same trees, in which everything that points
 * somewhere has found its target. What was found is in the `data` of the nodes.
 */
import type { Root as HastRoot } from 'hast'
import type { FootnoteDefinition, Image, PhrasingContent, Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Chart } from './chart.ts'
import type { Resource } from '../read/resource.ts'
import type { Role } from '../roles.ts'
import type { PublicationSource } from '../read/manuscript.ts'
import type { IndexMark } from './index-marks.ts'
import type { Bibliography } from '../references/bibliography.ts'
import type { GlossaryEntry } from './glossary-entry.ts'
import type { Glossary } from './glossary.ts'

export type ResolvedPublication = {
  readonly source: PublicationSource
  /** The files that its texts include. */
  readonly included: readonly VFile[]
  readonly sections: readonly ResolvedSection[]
  readonly bibliography: Bibliography
  readonly glossary: Glossary
  /** The images that the text uses, in order of use. */
  readonly images: ReadonlyMap<string, ResolvedImage>
  /** The image of the cover, where the editor chose one. */
  readonly cover: ResolvedCover | undefined
  /** In reading order. */
  readonly indexMarks: readonly IndexMark[]
}

export type ResolvedSection = SectionIdentity & {
  readonly file: VFile | undefined
  readonly tree: Root
  /** In order of first reference. */
  readonly notes: readonly ResolvedNote[]
}

export type SectionIdentity = {
  readonly id: string
  readonly role: Role
  readonly number: string | undefined
  readonly label: string | undefined
  readonly partId: string | undefined
}

export type ResolvedNote = {
  readonly id: string
  readonly number: string
  readonly referenceIds: string[]
  readonly definition: FootnoteDefinition
}

export type ResolvedImage = {
  readonly resource: Resource
  /** In CSS pixels (the units of `viewBox` for an SVG). */
  readonly width: number
  readonly height: number
  /** The drawing as a tree, only for an SVG: it stands in the page itself, so that its text has the page’s fonts. */
  readonly svg: HastRoot | undefined
}

export type ResolvedCover = {
  /** With the path of the image, and its alternative text. */
  readonly image: Image
  readonly resolved: ResolvedImage
}

declare module 'mdast' {
  interface FootnoteReferenceData {
    noteId?: string
    referenceId?: string
    number?: string
  }
}

declare module 'mdast-util-directive' {
  interface TextDirectiveData {
    /** Of a mark of the register. */
    identifier?: string
  }

  interface ContainerDirectiveData {
    identifier?: string
    /** `Figuur 3`, `Tip 2`, or `Tip` for a box without a number; `undefined` for what else is not numbered. */
    numberLabel?: string
    /** What a `:::grafiek` shows; its `children` hold the same data as a table. */
    chart?: Chart
  }
  interface TextDirectiveData {
    /** What a `:begrip` or `:afk` means. */
    glossaryEntry?: GlossaryEntry
    /** The first use of a term in its section. */
    isGlossaryLink?: boolean
    /** Before the abbreviation, at its first use in the publication. */
    longForm?: PhrasingContent[]
  }
}
