/** What the stage `read` hands on: every byte the build will use, decoded and checked for form, not for meaning. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { Severities } from '../rules/severity.ts'
import type { CoverSource } from './cover.ts'
import type { DataFile } from './data-files.ts'
import type { PrintSettings } from './print-settings.ts'
import type { Resource } from './resource.ts'
import type { Role } from '../roles.ts'
import type { Variables } from './variables.ts'
import type { CatalogueMetadata, PublicationMetadata } from './publication-metadata.ts'

export type Manuscript = {
  readonly catalogue: CatalogueMetadata
  /** In order of folder name. */
  readonly publications: readonly PublicationSource[]
  /** Every text file of which it is sure that it is used: the findings are on them. */
  readonly files: readonly VFile[]
}

export type PublicationSource = {
  /** Name of the folder. */
  readonly slug: string
  /** `publication.yaml`. */
  readonly file: VFile
  readonly metadata: PublicationMetadata
  readonly spine: readonly SpineItem[]
  /** The reference lists, undecoded: BibLaTeX, CSL-JSON, CSL-YAML or RIS. */
  readonly bibliographies: readonly VFile[]
  /** What registers and hosts have answered about the works; empty without a `references.lock.json`. */
  readonly referenceLock: string
  /** Works to list though the text does not cite them. */
  readonly nocite: readonly UncitedWork[]
  readonly citationStyle: CitationStyle
  /** How a rule of the reference lists counts here, where it differs. */
  readonly severities: Severities
  /** Whether quotation marks, dashes and spaces are set as Dutch typography has them. */
  readonly typography: boolean
  readonly variables: Variables
  readonly print: PrintSettings
  /** `undefined` where the cover, if there is one, is set from the metadata. */
  readonly cover: CoverSource | undefined
  /** Every image in the folder, used or not, by its path relative to the folder, with `/`. */
  readonly images: ReadonlyMap<string, Resource>
  /** Every Markdown file in the folder, in the same way: the text may include one. */
  readonly texts: ReadonlyMap<string, VFile>
  /** Every CSV file in the folder, in the same way. */
  readonly dataFiles: ReadonlyMap<string, DataFile>
}

export type UncitedWork = {
  readonly key: string
  /** In `publication.yaml`. */
  readonly place: Position | undefined
}

export type SpineItem = {
  readonly role: Role
  /** `undefined` for a section that oogst makes. */
  readonly file: VFile | undefined
  /** False where the editor asks that a part, chapter or appendix gets no number. */
  readonly numbered: boolean
}

/** The style of a publication that names none. */
export const defaultStyleName = 'apa-nederlands'

/** A bundled style by name, or the text of a `.csl` file of the manuscript. */
export type CitationStyle = { readonly name: string } | { readonly file: VFile }
