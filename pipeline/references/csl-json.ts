/** CSL-JSON to entries, each member with its place. */
import {
  evaluate,
  type DocumentNode,
  type LocationRange,
  type ObjectNode,
  parse
} from '@humanwhocodes/momoa'
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { report } from '../rules/report.ts'
import { cslEntry, type Member } from './csl-entry.ts'
import { deepBracket, maxBracketDepth } from './nesting.ts'
import type { ParsedEntry } from './parsed-entry.ts'
import { jsonReason } from './parser-reason.ts'

/**
 * Reports `bibliography-well-formed` at the fault in the JSON or at the item without an `id`,
 * and the rules of `cslEntry`.
 */
export function parseCslJson(file: VFile): readonly ParsedEntry[] {
  const list = parseJson(file)?.body
  if (!list) return []
  if (list.type !== 'Array') {
    const reason = 'Onverwachte JSON, verwacht een lijst van bronnen (`[…]`)'
    report(file, 'bibliography-well-formed', { reason, place: position(list.loc) })
    return []
  }
  return list.elements.flatMap(({ value: node }) => {
    const members = node.type === 'Object' ? membersOf(node) : []
    return cslEntry(members, position(node.loc), file, [])
  })
}

function membersOf(node: ObjectNode): readonly Member[] {
  return node.members.map(({ name, value }) => ({
    name: name.type === 'String' ? name.value : name.name,
    namePlace: position(name.loc),
    value: evaluate(value),
    place: position(value.loc)
  }))
}

function parseJson(file: VFile): DocumentNode | undefined {
  const text = String(file)
  const deep = deepBracket(text)
  if (deep !== undefined) {
    const reason = `Onleesbare CSL-JSON (meer dan ${maxBracketDepth} haken in elkaar)`
    const place = location(file).toPoint(deep)
    report(file, 'bibliography-bounded', { reason, place })
    return undefined
  }
  try {
    return parse(text, { ranges: false })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const place =
      'line' in error && 'column' in error ? point(error) : { line: 1, column: 1 }
    const reason = `Onleesbare CSL-JSON (${jsonReason(error.message)})`
    report(file, 'bibliography-well-formed', { reason, place })
    return undefined
  }
}

function position({ start, end }: LocationRange): Position {
  return { start: point(start), end: point(end) }
}

function point(place: {
  readonly line?: unknown
  readonly column?: unknown
  readonly offset?: unknown
}): Point {
  const { line, column, offset } = place
  return {
    line: Number(line),
    column: Number(column),
    ...(typeof offset === 'number' && { offset })
  }
}
