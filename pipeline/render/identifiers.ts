/** The identifiers that every format has a place of its own for. */
import type { PublicationMetadata } from '../read/publication-metadata.ts'

type Identified = Pick<PublicationMetadata, 'identifiers'>

/** The DOI among the identifiers, without `doi:`. */
export function doiOf({ identifiers }: Identified): string | undefined {
  return valueOf(identifiers, /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)(10\..+)$/i)
}

/** The ISBN among the identifiers, without hyphens. */
export function isbnOf({ identifiers }: Identified): string | undefined {
  return valueOf(identifiers, /^urn:isbn:([\dX-]+)$/i)?.replaceAll('-', '')
}

function valueOf(identifiers: readonly string[], pattern: RegExp): string | undefined {
  return identifiers.map((value) => pattern.exec(value)?.[1]).find(Boolean)
}
