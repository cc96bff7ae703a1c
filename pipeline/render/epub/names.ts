/** Names as they are shown and as they are sorted. */
import type { ContributorName, Publisher } from '../../read/publication-metadata.ts'

/** `Jan van den Berg`; an organisation as it is. */
export function personName(name: ContributorName): string {
  if (name.kind === 'organisation') return name.name
  return [name.given, name.particle, name.family].filter(isFilled).join(' ')
}

/** `Berg, Jan van den`: in Dutch a particle is not sorted on. `undefined` for an organisation. */
export function sortingName(name: ContributorName): string | undefined {
  if (name.kind === 'organisation') return undefined
  const rest = [name.given, name.particle].filter(isFilled).join(' ')
  return [name.family, rest].filter(isFilled).join(', ')
}

/** `Ministerie van … (BZK), directie …`. */
export function publisherName({ name, abbreviation, unit }: Publisher): string {
  const short = abbreviation === undefined ? '' : ` (${abbreviation})`
  const part = unit === undefined ? '' : `, ${unit}`
  return name + short + part
}

function isFilled(part: string | undefined): part is string {
  return part !== undefined && part !== ''
}
