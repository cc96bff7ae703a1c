/** How deep blocks and brackets stand in each other: the depth of a stack is the limit of every tree utility. */
import type { Nodes, Root } from 'mdast'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'

const mostLevels = 100

/**
 * The lines before the first that nests too deeply, and a paragraph in place of the others: the
 * parser itself would take minutes, or fail.
 */
export function shallowPart(text: string): string {
  const deep = deepLine(text)
  if (deep === undefined) return text
  return [...text.split(lineEnd, deep - 1), '', '…'].join('\n')
}

/** Reports `nesting-bounded` at the first place; what is too deep is left out of the tree. */
export function checkNesting(tree: Root, file: VFile): void {
  const line = deepLine(String(file))
  const place = pruned(tree) ?? (line === undefined ? undefined : { line, column: 1 })
  if (!place) return
  const reason = `Onverwachte diepte van blokken of haken in elkaar, verwacht hoogstens \`${mostLevels}\``
  report(file, 'nesting-bounded', { reason, place })
}

/** The place of the first node below the last level that may be; such nodes are taken away. */
function pruned(tree: Root): Point | undefined {
  let level: Nodes[] = [tree]
  for (let depth = 1; depth < mostLevels; depth++)
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  const places = level.flatMap((node) => {
    const [first] = 'children' in node ? node.children : []
    if ('children' in node) node.children = []
    return first?.position ? [first.position.start] : []
  })
  return places[0]
}

const lineEnd = /\r\n?|\n/

/** Counted from 1. By markers at the begin of a line, by blocks that are open, and by brackets of a paragraph. */
function deepLine(text: string): number | undefined {
  let blocks = 0
  let brackets = 0
  const index = text.split(lineEnd).findIndex((line) => {
    if (/^\s*:{3,}\w/.test(line)) blocks++
    else if (/^\s*:{3,}\s*$/.test(line)) blocks = Math.max(0, blocks - 1)
    brackets = line.trim() === '' ? 0 : deepestBracket(line, brackets)
    return Math.max(markers(line), blocks, brackets) > mostLevels
  })
  return index === -1 ? undefined : index + 1
}

/** The most that are open at once once there are too many, else how many are open at the end. */
function deepestBracket(line: string, open: number): number {
  let depth = open
  for (const [mark] of line.matchAll(/\\.|[[\]]/g)) {
    if (mark === '[') depth++
    if (mark === ']') depth = Math.max(0, depth - 1)
    if (depth > mostLevels) return depth
  }
  return depth
}

/** Of quotations and lists; two spaces stand for one. A line of dashes is none. */
function markers(line: string): number {
  if (/^\s*([-*_])(?:\s*\1)+\s*$/.test(line)) return 0
  const [prefix = ''] =
    /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*/.exec(line) ?? []
  const [indent = ''] = /^[ \t]*/.exec(prefix) ?? []
  return (prefix.match(/>|[-+*]|[.)]/g)?.length ?? 0) + Math.floor(indent.length / 2)
}
