/** The cover in the model. */
import type {
  ResolvedImage,
  ResolvedPublication
} from '../resolve/resolved-publication.ts'
import { type DrawingCount, figureDrawing } from './drawing.ts'
import type { Cover } from './publication.ts'

/** @returns `undefined` for a publication that has no cover in its spine. */
export function coverModel(
  { sections, cover }: ResolvedPublication,
  drawings: DrawingCount
): Cover | undefined {
  if (!sections.some(({ role }) => role === 'omslag')) return undefined
  if (!cover) return { image: undefined, raster: undefined, alternativeText: undefined }
  const { image, resolved } = cover
  return {
    image: figureDrawing(image, new Map([[image.url, resolved]]), drawings),
    raster: rasterOf(resolved),
    alternativeText: image.alt ?? undefined
  }
}

function rasterOf({ resource, width, height, svg }: ResolvedImage): Cover['raster'] {
  return svg ? undefined : { resource, width, height }
}
