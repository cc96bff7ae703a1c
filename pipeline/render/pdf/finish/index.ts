/** The finishing pass: from the browser’s PDF to one that keeps PDF/UA-1 and PDF/A. Start at `finishPdf`. */
import { PDFDocument } from '@cantoo/pdf-lib'
import type { PublicationMetadata } from '../../../read/publication-metadata.ts'
import { firstBodyPage, pageLabel } from '../page-label.ts'
import type { FilePart } from '../../file-part.ts'
import type { Standards } from '../../standards.ts'
import type { Attachment } from '../attachments.ts'
import type { PageGeometry } from '../page-geometry.ts'
import type { PageMap } from '../page-map.ts'
import type { PictureBoxes } from '../picture-boxes.ts'
import type { PrintStructure } from '../print-structure.ts'
import { writeArtifacts } from './artifacts.ts'
import { takeStructure } from './browser-structure.ts'
import { withBoundingBoxes } from './bounding-boxes.ts'
import { paintingOf } from './content-stream.ts'
import { namedDestinations } from './destinations.ts'
import { embedFiles } from './embedded-files.ts'
import { fileParts } from './file-parts.ts'
import { writeFileIdentifier } from './file-identifier.ts'
import { withOneMeaning } from './glyph-meanings.ts'
import { withStableHeaders } from './header-cells.ts'
import { imageSources } from './image-sources.ts'
import { withWholeWords } from './broken-words.ts'
import { informationOf, writeInformation } from './information.ts'
import { describeLinks } from './link-annotations.ts'
import { pagesWithMissingGlyphs } from './missing-glyphs.ts'
import { writeOutlineTitles } from './outline.ts'
import { writeOutputIntent } from './output-intent.ts'
import { type PageContent, readContents } from './page-contents.ts'
import { drawCropMarks } from './crop-marks.ts'
import { trimBox, writePageBoxes } from './page-boxes.ts'
import { writePageLabels } from './page-labels.ts'
import { pdfFile } from './pdf-file.ts'
import { repeatedHeads } from './repeated-head.ts'
import { type ContentItem, contentKey, contentTypes } from './structure.ts'
import { writeStructureTree } from './structure-tree.ts'
import { bookStructure } from './tagged-content.ts'
import { removeAnnotations, withoutLinks } from './without-links.ts'
import { writeViewerPreferences } from './viewer-preferences.ts'
import { standardsWith, writeXmp } from './xmp.ts'

export type FinishRequest = {
  /** As the browser printed them. */
  readonly bytes: Uint8Array
  /** What the print HTML says of its elements. */
  readonly structure: PrintStructure
  readonly geometry: PageGeometry
  readonly boxes: PictureBoxes
  readonly metadata: PublicationMetadata
  readonly modified: Date
  readonly generator: string
  readonly attachments: readonly Attachment[]
}

export type FinishedPdf = {
  readonly bytes: Uint8Array
  readonly pageCount: number
  /** Named destinations: every id that a link points to. */
  readonly pageMap: PageMap
  /** With a character that no font has, counted from 1: then the file claims neither PDF/UA nor PDF/A. */
  readonly pagesWithMissingGlyphs: readonly number[]
  /** What the file claims in its metadata. */
  readonly conformsTo: Standards
  /** The largest first. */
  readonly parts: readonly FilePart[]
}

/** A function from bytes to bytes: no clock, and nothing that differs from run to run. */
export async function finishPdf(request: FinishRequest): Promise<FinishedPdf> {
  const { bytes, structure, geometry, metadata, modified, generator, attachments } =
    request
  const { rest, root } = takeStructure(bytes)
  // Without pauses for other work: this thread has none.
  const options = { updateMetadata: false, parseSpeed: Infinity }
  const document = await PDFDocument.load(rest, options)
  const pageMap = namedDestinations(document, geometry)
  const labelOf = pageLabel(pageMap, structure.bodyId)

  const meant = await withOneMeaning(
    document,
    readContents(document),
    structure.characters
  )
  const contents = withWholeWords(document, meant)
  const isDrawing = drawingIn(contents)
  const isForPrinter = geometry.slugPx > 0
  const linked = withStableHeaders(
    bookStructure(root, { marks: structure.marks, isDrawing })
  )
  const tree = isForPrinter ? withoutLinks(linked) : linked
  if (isForPrinter) removeAnnotations(document)
  const contentsWritten = writeArtifacts(document, {
    contents,
    tagged: contentTypes(tree),
    repeated: new Set(repeatedHeads(root).map(contentKey)),
    expected: structure.artifacts,
    labelOf
  })
  writeStructureTree(document, withBoundingBoxes(tree, request.boxes, geometry))
  describeLinks(document, tree, pageMap, labelOf)
  writePageBoxes(document, geometry)
  writePageLabels(document, firstBodyPage(pageMap, structure.bodyId))
  writeOutlineTitles(document, structure.headings)

  const information = informationOf(metadata, modified, generator)
  writeInformation(document, information)
  const missing = pagesWithMissingGlyphs(contents)
  const standards = missing.length === 0 ? standardsWith(attachments) : []
  writeXmp(document, metadata, information, standards)
  embedFiles(document, attachments, modified)
  writeOutputIntent(document)
  writeViewerPreferences(document, metadata.language)
  writeFileIdentifier(document, bytes, metadata)
  await contentsWritten
  if (isForPrinter) drawCropMarks(document, trimBox(geometry))
  const finished = pdfFile(document)
  return {
    bytes: finished,
    pageCount: document.getPageCount(),
    pageMap,
    pagesWithMissingGlyphs: missing,
    conformsTo: standards,
    parts: fileParts(document, imageSources(tree, contents), finished.length)
  }
}

function drawingIn(contents: readonly PageContent[]): (item: ContentItem) => boolean {
  const drawings = new Set<string>()
  for (const { owner, stretches } of contents) {
    for (const stretch of stretches) {
      const { mcid } = stretch
      if (mcid !== undefined && paintingOf(stretch) === 'drawing')
        drawings.add(contentKey({ owner, mcid }))
    }
  }
  return (item) => drawings.has(contentKey(item))
}
