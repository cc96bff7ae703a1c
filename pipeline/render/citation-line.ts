/** The catalogue’s own citation of a publication. */
import type { ElementContent } from 'hast'
import type {
  ContributorName,
  PublicationMetadata
} from '../read/publication-metadata.ts'
import { publisherName } from './names.ts'
import { fullTitle } from './titles.ts'

/**
 * @returns
 *   `Auteur, A. (2011). Titel: ondertitel. Den Haag: Uitgever.`, as the catalogue of 2011
 *   writes it: without an author it begins with the year, and it names the first publisher only.
 */
export function citationLine(metadata: PublicationMetadata): ElementContent[] {
  const { contributors, issued, place, publishers } = metadata
  const authors = contributors
    .filter(({ role }) => role === 'aut')
    .map(({ name }) => inverted(name))
  const [publisher] = publishers.map(publisherName)
  const imprint = [place, publisher].filter((part) => part !== undefined).join(': ')
  const year = `(${issued.slice(0, 4)})`
  const start = authors.length > 0 ? `${authors.join(', ')} ${year}` : year
  return [{ type: 'text', value: `${[start, fullTitle(metadata), imprint].join('. ')}.` }]
}

function inverted(name: ContributorName): string {
  if (name.kind === 'organisation') return name.name
  const initials = name.given.split(/[\s-]+/).map((part) => `${part.charAt(0)}.`)
  const particle = name.particle === undefined ? [] : [name.particle]
  return `${name.family}, ${[...initials, ...particle].join(' ')}`
}
