import type { Contributor, PublicationMetadata } from '../../read/publication-metadata.ts'

/**
 * @returns
 *   The contributors who wrote the text (MARC relator `aut`), in their order; no other role
 *   makes an author.
 */
export function authors({ contributors }: PublicationMetadata): Contributor[] {
  return contributors.filter(({ role }) => role === 'aut')
}
