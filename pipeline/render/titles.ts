/** The title in one line. */
import type { PublicationMetadata } from '../read/publication-metadata.ts'

/** `Samen inspireren: de oogst`: title and subtitle as a citation joins them. */
export function fullTitle({
  title,
  subtitle
}: Pick<PublicationMetadata, 'title' | 'subtitle'>): string {
  return subtitle === undefined ? title : `${title}: ${subtitle}`
}
