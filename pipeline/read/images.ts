/** The images of a publication. */
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { Resource } from './resource.ts'

const mediaTypes: Readonly<Record<string, Resource['mediaType']>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml'
}

/** @returns The images among the files of `folder`, in the order of `paths`; a path has `/`. */
export async function readImages(
  folder: string,
  paths: readonly string[]
): Promise<ReadonlyMap<string, Resource>> {
  const images = await Promise.all(paths.map((path) => readImage(folder, path)))
  return new Map(images.flatMap((image) => (image ? [[image.path, image] as const] : [])))
}

async function readImage(folder: string, file: string): Promise<Resource | undefined> {
  const mediaType = mediaTypes[extname(file).toLowerCase()]
  if (!mediaType) return undefined
  const path = file.split(sep).join('/')
  // An image that cannot be read counts as absent: `image-exists` is reported where it is used.
  const bytes = await readFile(join(folder, file)).catch(() => undefined)
  return bytes && { path, mediaType, bytes }
}
