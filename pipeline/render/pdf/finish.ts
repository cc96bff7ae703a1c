/** After the print: the document information, and nothing that differs from run to run. */
import { createHash } from 'node:crypto'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef } from '@cantoo/pdf-lib'
import type { Publication } from '../../model/publication.ts'
import { contributorName } from '../names.ts'
import { fullTitle } from '../titles.ts'
import type { PageMap } from './page-map.ts'

export type FinishOptions = {
  readonly modified: Date
  readonly generator: string
}

export type PrintedPdf = {
  readonly document: PDFDocument
  readonly pageCount: number
  /** Named destinations: every id that a link points to. */
  readonly pageMap: PageMap
}

/** Read what the browser printed. */
export async function readPrintedPdf(bytes: Uint8Array): Promise<PrintedPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  return {
    document,
    pageCount: document.getPageCount(),
    pageMap: namedDestinations(document)
  }
}

/** ISO 32000-1, 12.3.2.3: `/Dests` in the catalogue, name → `[page /XYZ x y zoom]`. */
function namedDestinations(document: PDFDocument): PageMap {
  const pages = new Map(document.getPages().map((page, index) => [page.ref, index + 1]))
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const found = new Map<string, number>()
  for (const [name, value] of destinations?.entries() ?? []) {
    const array = document.context.lookup(value)
    const page =
      array && 'get' in array && typeof array.get === 'function'
        ? array.get(0)
        : undefined
    const number = page instanceof PDFRef ? pages.get(page) : undefined
    if (number !== undefined) found.set(name.decodeText(), number)
  }
  return found
}

/**
 * Writes the information dictionary (ISO 32000-1, 14.3.3) and the file identifier (14.4),
 * which follows from the content.
 */
export async function finishPdf(
  { document }: PrintedPdf,
  { metadata }: Publication,
  { modified, generator }: FinishOptions
): Promise<Uint8Array> {
  const title = fullTitle(metadata)
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setSubject(metadata.abstract)
  document.setKeywords([...metadata.subjects])
  document.setLanguage(metadata.language)
  document.setCreator(generator)
  document.setProducer(generator)
  document.setCreationDate(modified)
  document.setModificationDate(modified)
  if (metadata.contributors.length > 0) {
    document.setAuthor(
      metadata.contributors.map(({ name }) => contributorName(name)).join('; ')
    )
  }
  const identity = [...metadata.identifiers, metadata.modified, title].join('\n')
  const id = PDFHexString.of(createHash('md5').update(identity).digest('hex'))
  document.context.trailerInfo.ID = document.context.obj([id, id])
  return document.save({ useObjectStreams: true, updateFieldAppearances: false })
}
