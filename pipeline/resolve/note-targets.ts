/** Notes as targets of links: `[](#noot-begin)` leads to the note `[^begin]`. */
import type { Target } from './targets.ts'
import type { ResolvedNote } from './resolved-publication.ts'

export type NoteTarget = {
  readonly id: string
  /** `noot 3`, or `noot 3 bij hoofdstuk 2` where the link stands in another section. */
  readonly label: string
}

/** The notes of each section, by the id of the section. */
export type SectionNotes = ReadonlyMap<string, readonly ResolvedNote[]>

const prefix = 'noot-'

/** The names under which the notes of a section can be linked to. */
export function noteNames(notes: readonly ResolvedNote[]): string[] {
  return notes.map(({ definition }) => prefix + definition.identifier)
}

/**
 * @param name
 *   The fragment of the link. The name of a note is that of its section only, and does not
 *   distinguish capitals.
 * @param section
 *   The section whose note is meant, when the link stands in another one.
 */
export function noteTarget(
  name: string,
  notes: readonly ResolvedNote[],
  section: Target | undefined
): NoteTarget | undefined {
  const index = noteNames(notes).indexOf(name.toLowerCase())
  const note = notes[index]
  if (!note) return undefined
  const label = `noot ${note.number}`
  return { id: note.id, label: section ? `${label} bij ${section.label}` : label }
}
