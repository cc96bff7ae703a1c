/** One file of the EPUB: what the package document lists and what the packager puts in the archive. */

/** Folder of the package document and of all that it lists; the container says so. */
export const packageFolder = 'EPUB'
export const packageDocumentName = 'package.opf'
export const navigationDocumentName = 'nav.xhtml'
export const ncxName = 'toc.ncx'
export const styleSheetName = 'epub.css'

export type EpubFile = {
  /** Relative to the package document; also the `href` of its manifest item. */
  readonly name: string
  readonly mediaType: string
  readonly value: string | Uint8Array
  /**
   * Properties of the manifest item: `nav`, `svg`, `mathml`, `cover-image`.
   *
   * Source: EPUB 3.3, D.1 (https://www.w3.org/TR/epub-33/#app-item-properties-vocab).
   */
  readonly properties: readonly string[]
}

export const xhtmlMediaType = 'application/xhtml+xml'
