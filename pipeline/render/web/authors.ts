import type { Contributor, PublicationMetadata } from '../../read/publication-metadata.ts'

/**
 * @returns
 *   The contributors who wrote the text (MARC relator `aut`), in their order; no other role
 *   makes an author.
 */
export function authors({
  contributors
}: Pick<PublicationMetadata, 'contributors'>): Contributor[] {
  return contributors.filter(({ role }) => role === 'aut')
}
