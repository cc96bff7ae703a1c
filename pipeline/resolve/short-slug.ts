/** The words of a text as a part of an id. */
import slugify from '@sindresorhus/slugify'

/** An id is a name in the PDF too, of 127 bytes at most (ISO 19005-2, 6.1.13). */
const mostCharacters = 80

/** @returns Whole words where there are; `''` for a text without letters. */
export function shortSlug(text: string): string {
  const slug = slugify(text)
  if (slug.length <= mostCharacters) return slug
  const start = slug.slice(0, mostCharacters + 1)
  return start.slice(0, Math.max(start.lastIndexOf('-'), 0) || mostCharacters)
}
