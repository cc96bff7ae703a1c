/** The image that an editor chose for the cover. */
import type { Image } from 'mdast'
import type { PublicationSource } from '../read/manuscript.ts'
import { report } from '../rules/report.ts'
import { checkFileName } from './alternative-text.ts'
import { resolveImage } from './images.ts'
import type { ResolvedCover } from './resolved-publication.ts'

/** In pixels: the catalogues of book sellers ask for this much. */
const leastHeight = 1600

/**
 * Reports `image-exists`, `image-type-supported`, `image-is-static`, `alternative-text-informative`
 * and `cover-large-enough` at `publication.yaml`.
 */
export function resolveCover(
  { file, cover, images }: PublicationSource,
  folder: string
): ResolvedCover | undefined {
  if (!cover) return undefined
  const { image: url, alternativeText: alt, place: position } = cover
  const image: Image = { type: 'image', url, alt, ...(position && { position }) }
  checkFileName(image, file)
  const resolved = resolveImage(image, file, { folder, images }, new Map())
  if (!resolved) return undefined
  if (!resolved.svg && resolved.height < leastHeight) {
    const reason = `Onverwachte hoogte van \`${resolved.height}\` beeldpunten, verwacht ten minste \`${leastHeight}\``
    report(file, 'cover-large-enough', { reason, place: position })
  }
  return { image, resolved }
}
