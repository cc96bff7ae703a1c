/** Addresses inside the site: always relative, so that it works in any folder and from `file://`. */
import { posix } from 'node:path'

/**
 * Relative URL from one file of the site to another.
 *
 * @param from
 *   Path of the page with the link, relative to `dist/`.
 * @param to
 *   Path of the target, relative to `dist/`.
 */
export function relativeUrl(from: string, to: string): string {
  return encodePath(posix.relative(posix.dirname(from), to))
}

/**
 * Path as the path of a URL: `#` and `?` do not end it, and `:` makes no scheme.
 */
export function encodePath(path: string): string {
  return encodeURI(path).replace(/[#?:]/gu, encodeURIComponent)
}

/**
 * Fragment that leads to an id.
 */
export function fragment(id: string): string {
  return `#${encodeURI(id).replaceAll('#', '%23')}`
}

/**
 * URL that holds the bytes themselves.
 */
export function dataUrl(mediaType: string, bytes: Uint8Array): string {
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
}
