/** After the print: the document information, and nothing that differs from run to run. A function from bytes to bytes. */
import { createHash } from 'node:crypto'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRef
} from '@cantoo/pdf-lib'
import type { PublicationMetadata } from '../../read/publication-metadata.ts'
import { contributorName } from '../names.ts'
import { fullTitle } from '../titles.ts'
import type { PageMap } from './page-map.ts'

export type FinishRequest = {
  /** As the browser printed them. */
  readonly bytes: Uint8Array
  readonly metadata: PublicationMetadata
  readonly modified: Date
  readonly generator: string
}

export type FinishedPdf = {
  readonly bytes: Uint8Array
  readonly pageCount: number
  /** Named destinations: every id that a link points to. */
  readonly pageMap: PageMap
}

/** pdf-lib pauses after every few objects, to keep a window alive; the press is a thread of its own. */
const atOnce = Number.POSITIVE_INFINITY

/**
 * Writes the information dictionary (ISO 32000-1, 14.3.3) and the file identifier (14.4),
 * which follows from what is printed.
 */
export async function finishPdf(request: FinishRequest): Promise<FinishedPdf> {
  const document = await PDFDocument.load(request.bytes, {
    updateMetadata: false,
    parseSpeed: atOnce
  })
  writeInformation(document, request)
  const identity = createHash('sha256')
    .update(JSON.stringify(request.metadata))
    .update(contentOf(request.bytes))
  const id = PDFHexString.of(identity.digest('hex').slice(0, 32))
  document.context.trailerInfo.ID = document.context.obj([id, id])
  return {
    bytes: await document.save({
      useObjectStreams: true,
      updateFieldAppearances: false,
      objectsPerTick: atOnce
    }),
    pageCount: document.getPageCount(),
    pageMap: namedDestinations(document)
  }
}

/** The printed bytes without the two dates of the browser’s clock. */
function contentOf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/\/(?:CreationDate|ModDate) \(D:[^)]*\)/g, '')
}

function writeInformation(
  document: PDFDocument,
  { metadata, modified, generator }: FinishRequest
): void {
  document.setTitle(fullTitle(metadata), { showInWindowTitleBar: true })
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
}

/** ISO 32000-1, 12.3.2.3: `/Dests` in the catalogue, name → `[page /XYZ x y zoom]`. */
function namedDestinations(document: PDFDocument): PageMap {
  const pages = new Map(document.getPages().map((page, index) => [page.ref, index + 1]))
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const found = new Map<string, number>()
  for (const [name, value] of destinations?.entries() ?? []) {
    const array = document.context.lookup(value)
    const page = array instanceof PDFArray ? array.get(0) : undefined
    const number = page instanceof PDFRef ? pages.get(page) : undefined
    if (number !== undefined) found.set(name.decodeText(), number)
  }
  return found
}
