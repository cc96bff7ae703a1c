/** What the press works from: the files that the browser loads, and what they say to the finishing pass. */
import { publicationFor } from '../../model/medium.ts'
import type { Publication } from '../../model/publication.ts'
import type { Styles } from '../../options.ts'
import type { PageFiles } from './browser.ts'
import { numberElements } from '../number-elements.ts'
import { fillEmptyCells } from './empty-cells.ts'
import { pageFiles } from './page-files.ts'
import { printDocument } from './print-document.ts'
import { type PrintStructure, printStructure } from './print-structure.ts'
import { hyphenate } from './soft-hyphens.ts'

export type PrintSource = {
  /** Everything the print document loads, by path. */
  readonly files: PageFiles
  readonly structure: PrintStructure
}

export function printSource(publication: Publication, styles: Styles): PrintSource {
  const tree = printDocument(publicationFor(numberElements(publication), 'print'))
  fillEmptyCells(tree)
  const structure = printStructure(tree, publication)
  hyphenate(tree)
  return { files: pageFiles(tree, publication, styles), structure }
}
