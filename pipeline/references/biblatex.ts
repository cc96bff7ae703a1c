/** BibLaTeX to CSL-JSON, entry by entry: one broken entry does not hide the others. */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { asRecord } from '../read/values.ts'
import { report } from '../rules/report.ts'
import { type CslItem, nameVariables } from './csl-item.ts'
import { biblatexReason } from './parser-reason.ts'

export type ParsedEntry = { readonly item: CslItem; readonly place: Position }

/** Where an entry starts: at the begin of a line, as every editor and exporter writes it. */
const entryStart = /^[ \t]*@([A-Za-z]+)[ \t]*[{(]\s*([^\s,{}()"#%=]*)/gm

/** The type is forced: citation-js would otherwise guess, and one of its guesses is an address to fetch. */
const inputOptions = {
  forceType: '@biblatex/text',
  generateGraph: false,
  maxChainLength: 10,
  strict: true,
  target: '@csl/list+object'
}

/** Reports `bibliography-well-formed` at the key of each entry that cannot be read. */
export function parseBiblatex(file: VFile): readonly ParsedEntry[] {
  const text = String(file)
  const starts = [...text.matchAll(entryStart)]
  const places = location(file)
  // `@string` definitions hold for every entry after them, so they are put before each.
  let strings = ''
  return starts.flatMap((start, index) => {
    const [whole, type = '', key = ''] = start
    const entry = text.slice(start.index, starts[index + 1]?.index ?? text.length)
    const kind = type.toLowerCase()
    if (kind === 'string' || kind === 'preamble') strings += entry
    if (kind === 'string' || kind === 'preamble' || kind === 'comment') return []
    const keyStart = start.index + whole.length - key.length
    const place = {
      start: places.toPoint(keyStart) ?? { line: 1, column: 1 },
      end: places.toPoint(keyStart + key.length) ?? { line: 1, column: 1 }
    }
    const item = parseEntry(strings + entry, file, key, place)
    return item ? [{ item, place }] : []
  })
}

function parseEntry(
  text: string,
  file: VFile,
  key: string,
  place: Position
): CslItem | undefined {
  const parsed = tryParse(text)
  if ('item' in parsed) return parsed.item
  const reason = `Onleesbare bron \`${key || 'zonder sleutel'}\` (${parsed.reason})`
  report(file, 'bibliography-well-formed', { reason, place, actual: key })
  return undefined
}

/** citation-js throws on text that is no BibLaTeX. */
function tryParse(text: string): { item: CslItem } | { reason: string } {
  try {
    const data: unknown = new Cite(text, inputOptions).data
    const first: unknown = Array.isArray(data) ? data[0] : undefined
    const { id, type, 'citation-key': _, ...variables } = asRecord(first)
    if (typeof id !== 'string' || id === '') return { reason: 'geen sleutel' }
    const item = { id, type: typeof type === 'string' ? type : 'document', ...variables }
    return { item: withLiteralNames(item) }
  } catch (error) {
    return { reason: biblatexReason(error instanceof Error ? error.message : '') }
  }
}

/** `{{Gemeente Nijmegen}}` comes back as a family name; CSL calls such a name `literal`. */
function withLiteralNames(item: CslItem): CslItem {
  const names = nameVariables.flatMap((variable) => {
    const value = item[variable]
    if (!Array.isArray(value)) return []
    return [[variable, value.map((name) => literalName(asRecord(name)))] as const]
  })
  return { ...item, ...Object.fromEntries(names) }
}

function literalName(name: Readonly<Record<string, unknown>>): unknown {
  const { family, ...rest } = name
  return family !== undefined && Object.keys(rest).length === 0
    ? { literal: family }
    : name
}
