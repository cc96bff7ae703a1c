/** CSL-JSON to items, each with the place of its `id`. */
import {
  evaluate,
  type DocumentNode,
  type LocationRange,
  type ObjectNode,
  parse
} from '@humanwhocodes/momoa'
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { asRecord, type Fields } from '../read/values.ts'
import { report } from '../rules/report.ts'
import type { ParsedEntry } from './biblatex.ts'
import { cslValue } from './csl-item.ts'
import { jsonReason } from './parser-reason.ts'

/** Reports `bibliography-well-formed`: at the fault in the JSON, or at the item without an `id`. */
export function parseCslJson(file: VFile): readonly ParsedEntry[] {
  const list = parseJson(file)?.body
  if (!list) return []
  if (list.type !== 'Array') {
    const reason = 'Onverwachte JSON, verwacht een lijst van bronnen (`[…]`)'
    report(file, 'bibliography-well-formed', { reason, place: position(list.loc) })
    return []
  }
  return list.elements.flatMap(({ value: node }) => {
    const { id, type, ...variables } = asRecord(evaluate(node))
    const place = position((node.type === 'Object' ? idNode(node) : node).loc)
    if ((typeof id === 'string' || typeof id === 'number') && String(id) !== '') {
      const item = { id: String(id), type: asType(type) }
      return [{ item: { ...item, ...checked(variables, item.id, file, place) }, place }]
    }
    report(file, 'bibliography-well-formed', { reason: 'Bron zonder `id`', place })
    return []
  })
}

/** The variables whose value has the form that CSL gives them; the others are reported and left out. */
function checked(variables: Fields, key: string, file: VFile, place: Position): Fields {
  const entries = Object.entries(variables).flatMap(([name, value]) => {
    const form = cslValue(name, value)
    if (form !== undefined) return [[name, form] as const]
    const reason = `Onverwachte waarde voor \`${name}\` van bron \`${key}\``
    report(file, 'bibliography-well-formed', { reason, place, actual: name })
    return []
  })
  return Object.fromEntries(entries)
}

function parseJson(file: VFile): DocumentNode | undefined {
  try {
    return parse(String(file), { ranges: false })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const place =
      'line' in error && 'column' in error ? point(error) : { line: 1, column: 1 }
    const reason = `Onleesbare CSL-JSON (${jsonReason(error.message)})`
    report(file, 'bibliography-well-formed', { reason, place })
    return undefined
  }
}

function idNode(node: ObjectNode): { readonly loc: LocationRange } {
  const member = node.members.find(
    ({ name }) =>
      (name.type === 'String' ? name.value : name.type === 'Identifier' && name.name) ===
      'id'
  )
  return member?.value ?? node
}

function asType(type: unknown): string {
  return typeof type === 'string' && type !== '' ? type : 'document'
}

function position({ start, end }: LocationRange): Position {
  return { start: point(start), end: point(end) }
}

function point(place: { readonly line?: unknown; readonly column?: unknown }): Point {
  return { line: Number(place.line), column: Number(place.column) }
}
