/** The identifier of a publication: what its metadata gives, or a UUID that follows from what it is. */
import { v5 } from 'uuid'
import type { PublicationMetadata } from '../read/publication-metadata.ts'

/**
 * Adds a `urn:uuid:` when no identifier is given. It is made from title, place and year
 * (RFC 9562, 5.5), so that a new build of the same publication has the same one.
 */
export function withIdentifier(metadata: PublicationMetadata): PublicationMetadata {
  if (metadata.identifiers.length > 0) return metadata
  const { title, subtitle, place, issued } = metadata
  const name = [title, subtitle, place, issued]
    .filter((part) => part !== undefined)
    .join('\n')
  return { ...metadata, identifiers: [`urn:uuid:${v5(name, v5.URL)}`] }
}
