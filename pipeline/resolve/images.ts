/** Images: each exists in the publication’s folder, is what its name says, and has a text alternative. */
import { posix } from 'node:path'
import { imageSize } from 'image-size'
import type { Image, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { leavesFolder, textFolder } from '../parse/text-folder.ts'
import type { Resource } from '../read/resource.ts'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import { decodeUrl } from './decode-url.ts'
import { figureImage, isDecorative } from './directive-content.ts'
import { isForPress, isWhole } from './image-data.ts'
import { schemeOf } from './links.ts'
import type { ResolvedImage } from './resolved-publication.ts'
import { nestsTooDeep, parseSvg, svgFault } from './svg.ts'

export type ImageFolder = {
  /** Path of the publication’s folder. */
  readonly folder: string
  /** The images in it, by their path from there. */
  readonly images: ReadonlyMap<string, Resource>
}

/**
 * Adds the images that a section uses to `resolved`, by path; `image.url` becomes that path.
 *
 * Reports `image-exists`, `image-has-alternative-text`, `image-type-supported`, `image-whole`,
 * `image-color-rgb` and `image-is-static`.
 */
export function resolveImages(
  tree: Root,
  file: VFile,
  images: ImageFolder,
  resolved: Map<string, ResolvedImage>
): void {
  const decorations = decorativeImages(tree)
  visit(tree, (node) => {
    if (node.type === 'imageReference') {
      const reason =
        'Onverwachte verwijzing naar een afbeelding, verwacht `![beschrijving](bestand)`'
      report(file, 'image-exists', { reason, place: node.position })
    }
    if (node.type !== 'image') return
    if (!node.alt?.trim() && !decorations.has(node)) {
      const reason = `Afbeelding \`${node.url}\` heeft geen tekstalternatief`
      report(file, 'image-has-alternative-text', { reason, place: node.position })
    }
    const image = resolveImage(node, file, images, resolved)
    if (image) resolved.set(image.resource.path, image)
  })
}

/**
 * Finds the image; `node.url` becomes its path.
 *
 * Reports `image-exists`, `image-type-supported`, `image-whole`, `image-color-rgb` and `image-is-static`.
 *
 * @param resolved
 *   Images that were looked at before, by path.
 */
export function resolveImage(
  node: Image,
  file: VFile,
  images: ImageFolder,
  resolved: ReadonlyMap<string, ResolvedImage>
): ResolvedImage | undefined {
  const resource = findResource(node, file, images)
  if (!resource) return undefined
  node.url = resource.path
  return resolved.get(resource.path) ?? inspect(resource, node, file)
}

function decorativeImages(tree: Root): Set<Image> {
  const images = new Set<Image>()
  visit(tree, 'containerDirective', (node) => {
    const image = isDecorative(node) ? figureImage(node) : undefined
    if (image) images.add(image)
  })
  return images
}

function findResource(
  node: Image,
  file: VFile,
  { folder, images }: ImageFolder
): Resource | undefined {
  const path = decodeUrl(node.url)
  const from = textFolder(folder, file, node.position)
  const resource = images.get(posix.join(from, path))
  if (resource) return resource
  const paths = [...images.keys()].map((known) => posix.relative(from, known))
  const expected = nearest(path, paths)
  const isOutside = schemeOf(node.url) !== undefined || leavesFolder(from, path)
  const where = isOutside ? ' buiten de map van de publicatie' : ''
  report(file, 'image-exists', {
    reason: `Onverwachte afbeelding \`${node.url}\`${where}${expectedPhrase(expected)}`,
    place: node.position,
    actual: node.url,
    ...(expected !== undefined && { expected: [expected] })
  })
  return undefined
}

/** Size, and for an SVG its tree; `undefined` with a message when the file is not what it says. */
function inspect(
  resource: Resource,
  node: Image,
  file: VFile
): ResolvedImage | undefined {
  const size = measure(resource)
  if (!size) {
    const kind = resource.mediaType.slice('image/'.length)
    const reason = `Afbeelding \`${resource.path}\` is geen geldige ${kind}`
    report(file, 'image-type-supported', { reason, place: node.position })
    return undefined
  }
  if (!isWhole(resource)) {
    const reason = `Afbeelding \`${resource.path}\` is afgebroken of beschadigd`
    report(file, 'image-whole', { reason, place: node.position })
    return undefined
  }
  if (isForPress(resource)) {
    const reason = `Onverwachte kleuren voor drukinkt (CMYK) in afbeelding \`${resource.path}\`, verwacht RGB of grijstinten`
    report(file, 'image-color-rgb', { reason, place: node.position })
    return undefined
  }
  if (resource.mediaType !== 'image/svg+xml') return { resource, ...size, svg: undefined }
  if (nestsTooDeep(resource)) {
    const reason = `Afbeelding \`${resource.path}\` bevat te veel vormen in elkaar`
    report(file, 'image-is-static', { reason, place: node.position })
    return undefined
  }
  const svg = parseSvg(resource)
  const fault = svgFault(svg)
  if (fault === undefined) return { resource, ...size, svg }
  const reason = `Afbeelding \`${resource.path}\` bevat ${fault.what} (regel ${fault.line})`
  report(file, 'image-is-static', { reason, place: node.position })
  return undefined
}

const typeNames: Readonly<Record<Resource['mediaType'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg'
}

/** image-size throws on what it does not know; its `type` comes from the bytes, not from the name. */
function measure(resource: Resource): { width: number; height: number } | undefined {
  try {
    const { width, height, type } = imageSize(resource.bytes)
    return type === typeNames[resource.mediaType] ? { width, height } : undefined
  } catch {
    return undefined
  }
}
