/** Values of PDF (ISO 32000-1, 7.3): what is not a stream. */

export type CosName = `/${string}`
export type CosReference = { readonly reference: number }
export type CosText = {
  readonly text: string
  /** With its brackets: what is no text, as a URI, keeps its bytes. */
  readonly written: string
}
export type CosDictionary = ReadonlyMap<string, CosValue>
export type CosValue =
  | number
  | boolean
  | null
  | CosName
  | CosReference
  | CosText
  | readonly CosValue[]
  | CosDictionary

export type CosEntries = Readonly<Record<string, CosValue | undefined>>

/** The entries that are there. */
export function dictionary(entries: CosEntries): CosDictionary {
  const found = Object.entries(entries).filter(
    (entry): entry is [string, CosValue] => entry[1] !== undefined
  )
  return new Map(found)
}

/** UTF-16 behind a byte-order mark: 7.9.2.2. */
export function textString(text: string): CosText {
  const digits = Buffer.from(text, 'utf16le').swap16().toString('hex')
  return { text, written: `<FEFF${digits}>` }
}

/** For dates, and what else is ASCII, without brackets: 7.9.2.3. */
export function asciiString(text: string): CosText {
  return { text, written: `(${text})` }
}

/** What a name says, in UTF-8 (7.3.5); '' for what is none. */
export function nameText(value: CosValue | undefined): string {
  return typeof value === 'string'
    ? Buffer.from(value.slice(1), 'latin1').toString('utf8')
    : ''
}

export function referenceOf(value: CosValue | undefined): number | undefined {
  return isObject(value) && 'reference' in value ? value.reference : undefined
}

export function textOf(value: CosValue | undefined): string | undefined {
  return isObject(value) && 'text' in value ? value.text : undefined
}

/** What stands alone is a list of one. */
export function listOf(value: CosValue | undefined): readonly CosValue[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

function isObject(value: CosValue | undefined): value is Extract<CosValue, object> {
  return typeof value === 'object' && value !== null
}
