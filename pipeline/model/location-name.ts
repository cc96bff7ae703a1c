/** What a link to a place in a section calls that section. */
import type { Section } from './publication.ts'

/** `hoofdstuk 3`, or the title of a section without a number. */
export function locationName({ label, title }: Section): string {
  return label?.toLocaleLowerCase('nl') ?? title
}
