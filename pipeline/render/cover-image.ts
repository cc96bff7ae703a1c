/** The cover as one image, for the EPUB and for the pages of the catalogue. */
import type { Publication } from '../model/publication.ts'
import { imprintLine } from './imprint-line.ts'
import { publisherName } from './names.ts'
import { fullTitle } from './titles.ts'

export type CoverImage = {
  /** `omslag.jpg`. */
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly alternativeText: string
  /** For the pages of the site, of a cover that oogst drew: a quarter of the pixels. */
  readonly small?: Pick<CoverImage, 'fileName' | 'bytes' | 'width' | 'height'>
}

/** What the editor says of the image, or the words that stand on a cover of ours (WCAG 2.2, 1.1.1: an image of text). */
export function coverAlternative({ cover, metadata }: Publication): string {
  if (cover?.alternativeText !== undefined) return cover.alternativeText
  const publishers = metadata.publishers.map(publisherName).join('; ')
  return `Omslag: ${fullTitle(metadata)}. ${publishers}. ${imprintLine(metadata)}.`
}
