import slugify from '@sindresorhus/slugify'
import { createHash } from 'node:crypto'

const known = new Map<string, string>()

/**
 * Folder for what has this name: a tag, an author.
 *
 * @returns
 *   `etienne-wenger`: the same for spellings that differ in capitals and accents. A name with
 *   signs that a slug cannot keep gets a part of its own, so that `c#` and `c+` do not meet.
 */
export function slugOf(name: string): string {
  const found = known.get(name)
  if (found !== undefined) return found
  const words = slugify(name, { decamelize: false })
  const isWhole = words !== '' && !/[\p{S}#&@*%/\\]/u.test(name)
  const slug = isWhole ? words : `${words}-${digest(name)}`.replace(/^-/u, '')
  known.set(name, slug)
  return slug
}

function digest(name: string): string {
  const folded = name.normalize('NFC').toLowerCase().trim()
  return createHash('sha256').update(folded).digest('hex').slice(0, 8)
}
