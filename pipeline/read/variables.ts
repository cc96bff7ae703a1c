/** What `:var[naam]` may name in the text: `variables` of `publication.yaml`, and some of its own keys. */
import type { PublicationMetadata } from './publication-metadata.ts'
import { asRecord, asText } from './values.ts'

/** By name; plain text. */
export type Variables = ReadonlyMap<string, string>

/** The schema keeps the names of the publication’s own keys out of `variables`. */
export function readVariables(value: unknown, metadata: PublicationMetadata): Variables {
  const { title, subtitle, issued, place } = metadata
  const own = { title, subtitle, year: issued.slice(0, 4), place }
  return new Map(
    Object.entries({ ...asRecord(value), ...own }).flatMap(([name, written]) => {
      const text = asText(written)
      return text === undefined ? [] : [[name, text] as const]
    })
  )
}
