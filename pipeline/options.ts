/** What the renderers are told besides the publication itself: nothing here is read from disk, clock or network by them. */
import type { CatalogueMetadata } from './read/publication-metadata.ts'

export const formats = ['pdf', 'epub', 'html', 'records', 'catalogue'] as const
export type Format = (typeof formats)[number]

export type RenderOptions = {
  readonly catalogue: CatalogueMetadata
  /** The only clock of a build: `SOURCE_DATE_EPOCH`, else the publication's own `modified`; UTC, whole seconds. */
  readonly modified: Date
  /** Name and version of the tool, as written into files: `oogst 0.1.0`. */
  readonly generator: string
  /** The formats of this build: a page offers only what stands beside it. */
  readonly formats: ReadonlySet<Format>
  readonly styles: Styles
  /** The reading edition as one file that holds its style, fonts and images. */
  readonly singleFile?: boolean
  /** The PDF is made for a printer. */
  readonly printEdition?: PrintEdition | undefined
}

/** Bleed, crop marks, no links, and parts that open on a right-hand page. */
export type PrintEdition = {
  /** Empty pages behind the last one make the count a multiple of four, as a stapled booklet asks. */
  readonly isMultipleOfFour: boolean
}

export type Styles = {
  /** Style sheets of `styles/` by file name, for example `screen.css`. */
  readonly sheets: ReadonlyMap<string, string>
  /** Scripts of `client/` by file name, for example `search.js`. */
  readonly scripts: ReadonlyMap<string, string>
  /** In a fixed order; each is one `@font-face`. */
  readonly fonts: readonly Font[]
  /** Only when a publication holds a formula. */
  readonly math?: MathStyles
}

export type MathStyles = {
  /** `math.css`. */
  readonly sheet: string
  readonly font: Font
}

export type Font = {
  readonly family: string
  readonly weight: number
  readonly style: 'normal' | 'italic'
  /** For example `source-serif-4-latin-400-normal.woff2`. */
  readonly fileName: string
  /** Value of `unicode-range`. */
  readonly unicodeRange: string
  readonly bytes: Uint8Array
}
