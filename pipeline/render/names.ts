/** Names as a Dutch reader expects them, from the parts in the metadata. */
import type { ContributorName, Publisher } from '../read/publication-metadata.ts'

/** `Jan van der Laan`, or the name of an organisation. */
export function contributorName(name: ContributorName): string {
  if (name.kind === 'organisation') return name.name
  return [name.given, name.particle, name.family]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** `Ministerie van Binnenlandse Zaken (BZK), directie Wonen`. */
export function publisherName({ name, abbreviation, unit }: Publisher): string {
  const short = abbreviation === undefined ? '' : ` (${abbreviation})`
  return `${name}${short}${unit === undefined ? '' : `, ${unit}`}`
}

/** `Berg, Jan van den`: in Dutch a particle is not sorted on. `undefined` for an organisation. */
export function sortingName(name: ContributorName): string | undefined {
  if (name.kind === 'organisation') return undefined
  const rest = [name.given, name.particle].filter((part) => part !== undefined).join(' ')
  return `${name.family}, ${rest}`
}
