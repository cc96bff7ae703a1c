/** The findings of a manuscript as lines of `messages.txt`. */
import { relative, sep } from 'node:path'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { inspect } from '../../pipeline/inspect.ts'
import type { Timed } from '../../pipeline/timed.ts'

export const untimed: Timed = async (_stage, work) => work()

/**
 * @returns
 *   `inleiding.md:3:1-3:6 oogst:heading-rank-consecutive fout Onverwacht …`, in the order of
 *   the report; empty for a clean manuscript.
 */
export async function findingLines(folder: string): Promise<string> {
  const { files } = await inspect(folder, untimed)
  return files.map((file) => fileLines(file, folder)).join('')
}

function fileLines(file: VFile, folder: string): string {
  const path = relative(folder, file.path).split(sep).join('/')
  return [...file.messages]
    .sort(byPlace)
    .map((message) => findingLine(path, message))
    .join('')
}

function findingLine(path: string, message: VFileMessage): string {
  const { source, ruleId, fatal, reason } = message
  const severity = fatal ? 'fout' : 'waarschuwing'
  return `${path}:${placeOf(message)} ${source}:${ruleId} ${severity} ${reason}\n`
}

/** `3:1-3:6` for a range, `3:1` for a point. */
function placeOf({ place }: VFileMessage): string {
  if (!place) return '?'
  if (!('start' in place)) return `${place.line}:${place.column}`
  const { start, end } = place
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
