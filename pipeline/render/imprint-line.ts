import type { PublicationMetadata } from '../read/publication-metadata.ts'

/** `Den Haag, 2011`, or the year alone. */
export function imprintLine({ place, issued }: PublicationMetadata): string {
  return [place, issued.slice(0, 4)].filter((part) => part !== undefined).join(', ')
}
