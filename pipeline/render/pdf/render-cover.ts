/** The cover as an image: that of the editor as it is, or a picture of the page that the press makes. */
import type { Publication } from '../../model/publication.ts'
import type { RenderOptions } from '../../options.ts'
import { coverAlternative, type CoverImage } from '../cover-image.ts'
import { coverPage } from './cover-page.ts'
import { pageFiles } from './page-files.ts'
import { coverScale, pageGeometry } from './page-geometry.ts'
import type { Press } from './press.ts'
import { printPage } from './print-document.ts'

/** Whether there is a cover that must still be made an image: then a press is needed. */
export function needsDrawing({ cover }: Publication): boolean {
  return cover !== undefined && cover.raster === undefined
}

/** @returns `undefined` for a publication without a cover. */
export async function renderCover(
  publication: Publication,
  { styles }: RenderOptions,
  press: Press | undefined
): Promise<CoverImage | undefined> {
  const { cover, metadata } = publication
  if (!cover) return undefined
  const alternativeText = coverAlternative(publication)
  if (cover.raster) {
    const { resource, width, height } = cover.raster
    const { mediaType, bytes } = resource
    const fileName = mediaType === 'image/jpeg' ? 'omslag.jpg' : 'omslag.png'
    return { fileName, mediaType, bytes, width, height, alternativeText }
  }
  if (!press) throw new Error('A cover is drawn by the press, and there is none')
  const geometry = pageGeometry(publication.print)
  const document = printPage(metadata, [coverPage(publication, geometry)])
  const { widthPx: width, heightPx: height } = geometry
  const scale = coverScale(geometry)
  const files = pageFiles(document, publication, styles, geometry)
  const drawn = await press.drawCover(files, geometry)
  return {
    fileName: 'omslag.jpg',
    mediaType: 'image/jpeg',
    bytes: drawn.large,
    width: width * scale,
    height: height * scale,
    alternativeText,
    small: { fileName: 'omslag-klein.webp', bytes: drawn.small, width, height }
  }
}
