/** What one file, or one kind of metadata in it, says of the publication; as it says it. */
export type StatedMetadata = {
  /** Title and subtitle, each by itself or joined. */
  readonly title: readonly string[]
  /** The authors. */
  readonly creators: readonly string[]
  /** `2011-05-18`, `2011/5/18`, `20110518`, or less of it. */
  readonly date: string
  readonly publishers: readonly string[]
  /** A tag of BCP 47 or a code of ISO 639-2/B; `undefined` where the format has none for it. */
  readonly language: string | undefined
  /** DOI, ISBN, URN, address; in any form. */
  readonly identifiers: readonly string[]
}

/** Reads the text of a record; one value for each work in it. */
export type MetadataReader = (text: string) => readonly StatedMetadata[]

/** Of values that a format may lack, those that it has. */
export function known(...values: readonly (string | undefined)[]): readonly string[] {
  return values.flatMap((value) => (value === undefined || value === '' ? [] : [value]))
}
