/** Numbers and ids of the sections of the spine. */
import { type RoleDescription, roles } from '../roles.ts'
import type { ParsedSection } from '../parse/parsed-publication.ts'
import type { SectionIdentity } from './resolved-publication.ts'

/**
 * @returns
 *   One identity for each section, in the same order: numbered roles count on through the
 *   whole publication (`hoofdstuk-7` follows `hoofdstuk-6` also in a new part, and over a chapter
 *   that is asked to have no number); a role without numbers gives its own name (`inleiding`, and
 *   `inleiding-2` for a second).
 */
export function sectionIdentities(sections: readonly ParsedSection[]): SectionIdentity[] {
  const counts = new Map<string, number>()
  let part: string | undefined
  return sections.map(({ role, numbered }) => {
    const description: RoleDescription = roles[role]
    const numberLabel = numbered ? description.numberLabel : undefined
    const name = numbered ? role : `${role}-ongenummerd`
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    const id = numberLabel !== undefined || count > 1 ? `${name}-${count}` : name
    if (role === 'deel') part = id
    if (description.matter !== 'body') part = undefined
    return {
      id,
      role,
      number: numberLabel === undefined ? undefined : String(count),
      label: numberLabel === undefined ? undefined : `${numberLabel} ${count}`,
      partId: role === 'hoofdstuk' ? part : undefined
    }
  })
}
