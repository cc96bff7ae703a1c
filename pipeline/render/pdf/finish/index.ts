/** The finishing pass: from the browser’s PDF to one that keeps PDF/UA-1 and PDF/A. Start at `finishPdf`. */
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
import { fontTexts } from './font-texts.ts'
import { namedDestinations } from './destinations.ts'
import { embedFiles } from './embedded-files.ts'
import { fileParts } from './file-parts.ts'
import { writeFileIdentifier } from './file-identifier.ts'
import { withOneMeaning } from './glyph-meanings.ts'
import { withStableHeaders } from './header-cells.ts'
import { imageSources } from './image-sources.ts'
import { withWholeWords } from './broken-words.ts'
import { informationOf, writeInformation } from './information.ts'
import { withJoinedAnnotations } from './joined-annotations.ts'
import { describeLinks } from './link-annotations.ts'
import { pagesWithMissingGlyphs } from './missing-glyphs.ts'
import { withOwnContent, withPieces } from './own-content.ts'
import { writeOutlineTitles } from './outline.ts'
import { writeOutputIntent } from './output-intent.ts'
import { type PageContent, readContents } from './page-contents.ts'
import { drawCropMarks } from './crop-marks.ts'
import { trimBox, writePageBoxes } from './page-boxes.ts'
import { writePageLabels } from './page-labels.ts'
import { pagesOf } from './pages.ts'
import { pdfFile } from './pdf-file.ts'
import { PdfObjects } from './pdf-objects.ts'
import { repeatedHeads } from './repeated-head.ts'
import { type ContentItem, contentKey, contentTypes } from './structure.ts'
import { withDotsBehind } from './reversed-text.ts'
import { nameSilentGlyphs } from './silent-glyphs.ts'
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
export function finishPdf(request: FinishRequest): FinishedPdf {
  const { bytes, structure, geometry, metadata, modified, generator, attachments } =
    request
  const objects = new PdfObjects(bytes)
  const browsers = takeStructure(objects)
  const pages = pagesOf(objects)
  const pageMap = namedDestinations(objects, pages, geometry)
  const labelOf = pageLabel(pageMap, structure.bodyId)

  nameSilentGlyphs(objects)
  const reordered = withDotsBehind(objects, readContents(objects, pages))
  const meant = withOneMeaning(objects, reordered, structure.characters)
  const whole = withWholeWords(objects, meant)
  const textOf = fontTexts(objects)
  const { contents, pieces } = withOwnContent(whole, textOf)
  const root = withPieces(browsers, pieces)
  const isDrawing = drawingIn(contents)
  const isForPrinter = geometry.slugPx > 0
  const linked = withStableHeaders(
    bookStructure(root, { marks: structure.marks, isDrawing })
  )
  const tree = isForPrinter
    ? withoutLinks(linked)
    : withJoinedAnnotations(objects, pages, linked)
  if (isForPrinter) removeAnnotations(objects, pages)
  writeArtifacts(objects, {
    contents,
    textOf,
    tagged: contentTypes(tree),
    repeated: new Set(repeatedHeads(root).map(contentKey)),
    expected: structure.artifacts,
    labelOf
  })
  writeStructureTree(objects, withBoundingBoxes(tree, request.boxes, geometry))
  describeLinks(objects, tree, pageMap, labelOf)
  writePageBoxes(objects, pages, geometry)
  writePageLabels(objects, firstBodyPage(pageMap, structure.bodyId))
  writeOutlineTitles(objects, structure.headings)

  const information = informationOf(metadata, modified, generator)
  writeInformation(objects, information)
  const missing = pagesWithMissingGlyphs(contents)
  const standards = missing.length === 0 ? standardsWith(attachments) : []
  writeXmp(objects, metadata, information, standards)
  embedFiles(objects, attachments, modified)
  writeOutputIntent(objects)
  writeViewerPreferences(objects, metadata.language)
  writeFileIdentifier(objects, bytes, metadata)
  if (isForPrinter) drawCropMarks(objects, pages, trimBox(geometry))
  const finished = pdfFile(objects)
  return {
    bytes: finished,
    pageCount: pages.length,
    pageMap,
    pagesWithMissingGlyphs: missing,
    conformsTo: standards,
    parts: fileParts(
      objects,
      pages,
      imageSources(objects, tree, contents),
      finished.length
    )
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
