/** An entry of a reference list as each of the readers gives it. */
import type { Position } from 'unist'
import type { CslItem } from './csl-item.ts'

export type ParsedEntry = {
  readonly item: CslItem
  /** Where the key stands. */
  readonly place: Position
  /** From its first to its last character. */
  readonly extent: Position
  /** What was written, by the CSL variable that it became. */
  readonly fields: ReadonlyMap<string, SourceField>
  readonly waivers: readonly Waiver[]
  /** Keys of the entries that this one takes fields from. */
  readonly parents: readonly string[]
}

export type SourceField = {
  /** The name in the file: `journaltitle`, `container-title`, `T2`. */
  readonly name: string
  /** As written; empty where the value is no text. */
  readonly text: string
  /** Of the value. */
  readonly place: Position
}

/** “This breaks the rule, and it must be so”: of a whole entry. */
export type Waiver = {
  readonly ruleId: string
  readonly reason: string
  readonly place: Position
}

/** Where to report a fault in a variable: at its value, or at the key of an entry that lacks it. */
export function placeOf(
  { fields, place }: Pick<ParsedEntry, 'fields' | 'place'>,
  variable: string
): Position {
  return fields.get(variable)?.place ?? place
}
