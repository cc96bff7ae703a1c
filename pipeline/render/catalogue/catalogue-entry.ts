import type { Publication } from '../../model/publication.ts'
import type { CoverImage } from '../cover-image.ts'
import type { Format } from '../../options.ts'
import type { PageStart } from '../page-start.ts'
import type { Standards } from '../standards.ts'

/** What the catalogue shows of one publication. */
export type CatalogueEntry = {
  readonly publication: Publication
  /** The files of this build that a reader can download, in the order of the page. */
  readonly files: readonly CatalogueFile[]
  /** Pages of the PDF; `undefined` when no PDF was made. */
  readonly pageCount: number | undefined
  /** Where its pages begin; empty when no PDF was made. */
  readonly pageStarts: readonly PageStart[]
  /** The citation records of this build by extension (`ris`, `bib`, `csl.json`); empty when none are made. */
  readonly records: ReadonlyMap<string, string>
  /** `undefined` for a publication without a cover. */
  readonly cover: CoverImage | undefined
}

export type CatalogueFile = {
  readonly format: Format
  /** Relative to `dist/`, with `/`. */
  readonly path: string
  readonly byteLength: number
  /** As the stage of its format says in `data.conformsTo`. */
  readonly conformsTo: Standards
}
