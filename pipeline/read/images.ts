/** The images of a publication. Links to other folders are not followed: only plain files count. */
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import type { Resource } from './resource.ts'

const mediaTypes: Readonly<Record<string, Resource['mediaType']>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml'
}

/** @returns Every image below `folder`, sorted by path; the path is relative, with `/`. */
export async function readImages(folder: string): Promise<ReadonlyMap<string, Resource>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
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
