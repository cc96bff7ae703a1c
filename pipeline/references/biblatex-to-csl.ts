/** BibLaTeX to CSL-JSON by citation-js: LaTeX, names, and which variable each field becomes. */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { asRecord, type Fields } from '../read/values.ts'
import { maxRemembered, remembered } from './remembered.ts'

/** An entry as citation-js takes it. */
export type ConvertibleEntry = {
  readonly type: string
  readonly label: string
  readonly properties: Readonly<Record<string, string>>
  /** `{ author: { orcid: '1="0000-…"' } }` for `author+an:orcid`. */
  readonly annotations?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The type is forced: citation-js would otherwise guess, and one of its guesses is an address to fetch. */
const options = {
  forceType: '@biblatex/entries+list',
  generateGraph: false,
  maxChainLength: 10,
  strict: true,
  target: '@csl/list+object'
}

/** @returns CSL variables; throws a `SyntaxError` or `Error` on LaTeX that does not end. */
export function convertBibtex(entry: ConvertibleEntry): Fields {
  return converted(JSON.stringify(entry))
}

const converted = remembered(convert, maxRemembered)

function convert(entry: string): Fields {
  const data: unknown = new Cite([JSON.parse(entry)], options).data
  const { 'citation-key': _, ...item } = asRecord(Array.isArray(data) ? data[0] : data)
  return item
}
