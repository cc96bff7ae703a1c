/** Stage `report`: the findings, for the editor at the terminal. Start at `terminalReport`. */
import { relative } from 'node:path'
import { styleText } from 'node:util'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

/**
 * @returns
 *   For each file with findings its path and its findings in order of place, each with what to
 *   do; then a line with the count. Empty when there is nothing to say.
 */
export function terminalReport(files: readonly VFile[], cwd: string): string {
  const blocks = files
    .filter((file) => file.messages.length > 0)
    .map((file) => fileReport(file, cwd))
  if (blocks.length === 0) return ''
  return `${blocks.join('\n\n')}\n\n${summary(files)}\n`
}

function fileReport(file: VFile, cwd: string): string {
  const path = relative(cwd, file.path) || file.path
  const messages = [...file.messages].sort(byPlace)
  return messages.map((message) => findingReport(path, message)).join('\n')
}

/** `map/bestand.md:3:1  fout  …  regel`: an editor’s program makes a link of the first part. */
function findingReport(path: string, message: VFileMessage): string {
  const place = `${path}:${message.line ?? 1}:${message.column ?? 1}`
  const kind = message.fatal
    ? styleText('red', 'fout')
    : styleText('yellow', 'waarschuwing')
  const rule = styleText('dim', String(message.ruleId))
  return `${place}  ${kind}  ${message.reason}  ${rule}\n    ${styleText('dim', String(message.note))}`
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

function summary(files: readonly VFile[]): string {
  const messages = files.flatMap((file) => file.messages)
  const errors = messages.filter((message) => message.fatal).length
  const warnings = messages.length - errors
  return `${count(errors, 'fout', 'fouten')}, ${count(warnings, 'waarschuwing', 'waarschuwingen')}`
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
