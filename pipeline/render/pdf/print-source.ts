/** What the press works from: the files that the browser loads, and what they say to the finishing pass. */
import { publicationFor } from '../../model/medium.ts'
import type { Publication } from '../../model/publication.ts'
import type { PrintEdition, Styles } from '../../options.ts'
import type { PageFiles } from './browser.ts'
import { numberElements } from '../number-elements.ts'
import { fillEmptyCells } from './empty-cells.ts'
import { pageFiles } from './page-files.ts'
import { onPrintersSheet, type PageGeometry, pageGeometry } from './page-geometry.ts'
import { printDocument } from './print-document.ts'
import { type PrintStructure, printStructure } from './print-structure.ts'
import { hyphenate } from './soft-hyphens.ts'

export type PrintSource = {
  /** Everything the print document loads, by path. */
  readonly files: PageFiles
  readonly structure: PrintStructure
  readonly geometry: PageGeometry
  readonly edition: PrintEdition | undefined
}

/** @param edition For a printer; `undefined` for the screen. */
export function printSource(
  publication: Publication,
  styles: Styles,
  edition?: PrintEdition
): PrintSource {
  const page = pageGeometry(publication.print)
  const geometry = edition ? onPrintersSheet(page) : page
  const printed = publicationFor(numberElements(publication), 'print')
  const tree = printDocument(printed, geometry)
  fillEmptyCells(tree)
  const structure = printStructure(tree, publication)
  hyphenate(tree)
  const files = pageFiles(tree, publication, styles, geometry)
  return { files, structure, geometry, edition }
}
