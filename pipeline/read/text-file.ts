/** A text file of the manuscript: from its folder only, and UTF-8 only. */
import { isUtf8 } from 'node:buffer'
import { readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Position } from 'unist'
import { VFile } from 'vfile'
import { report } from '../rules/report.ts'

/** Where a file name was written, so that a missing file is reported there. */
export type Mention = { readonly file: VFile; readonly place: Position | undefined }

/**
 * Read a text file that the manuscript names.
 *
 * @param folder
 *   The folder of the publication; nothing outside it is read, also not through a link.
 * @param name
 *   Path relative to `folder`.
 * @returns
 *   The file with its text, without a byte order mark; `undefined` when it cannot be had.
 *
 * Reports `file-inside-manuscript` and `file-readable` at the mention, `text-is-utf8` in the file.
 */
export async function readTextFile(
  folder: string,
  name: string,
  mention: Mention
): Promise<VFile | undefined> {
  const path = join(folder, name)
  try {
    if (!(await isInside(folder, path))) {
      report(mention.file, 'file-inside-manuscript', {
        reason: `Onverwacht pad \`${name}\` buiten de map van de publicatie`,
        place: mention.place,
        actual: name
      })
      return undefined
    }
    // A pipe or a device would be read without end.
    const stats = await stat(path)
    if (stats.isFile() || stats.isDirectory())
      return decodeTextFile(path, await readFile(path))
    const reason = `Bestand \`${name}\` is geen gewoon bestand`
    report(mention.file, 'file-readable', { reason, place: mention.place, actual: name })
    return undefined
  } catch (error) {
    report(mention.file, 'file-readable', {
      reason: `Bestand \`${name}\` is niet te lezen (${describeSystemError(error)})`,
      place: mention.place,
      actual: name
    })
    return undefined
  }
}

/** Whether `path`, with all links followed, lies in `folder`. Throws when the file does not exist. */
export async function isInside(folder: string, path: string): Promise<boolean> {
  // By its name already: what is or is not outside is no matter for the report.
  if (relative(folder, path).split(sep)[0] === '..') return false
  const [realFolder, realFile] = await Promise.all([realpath(folder), realpath(path)])
  return realFile.startsWith(realFolder + sep)
}

/** Reports `text-is-utf8` at the first byte that is no UTF-8; the text then has U+FFFD there. */
export function decodeTextFile(path: string, bytes: Uint8Array): VFile {
  const file = new VFile({ path, value: new TextDecoder().decode(bytes) })
  if (!isUtf8(bytes)) reportFirstInvalidByte(file, bytes)
  return file
}

function reportFirstInvalidByte(file: VFile, bytes: Uint8Array): void {
  let start = 0
  for (let line = 1; start <= bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline === -1 ? bytes.length : newline
    const row = bytes.subarray(start, end)
    if (!isUtf8(row)) {
      const column = firstInvalidIndex(row) + 1
      const reason = 'Onverwachte byte die geen UTF-8 is'
      report(file, 'text-is-utf8', { reason, place: { line, column } })
      return
    }
    start = end + 1
  }
}

/** In UTF-16 units, as editors count columns. A U+FFFD that the author wrote is no fault. */
function firstInvalidIndex(row: Uint8Array): number {
  const decoder = new TextDecoder()
  const written = Buffer.from(decoder.decode(row))
  // Where the bytes differ from their text; the character that begins before that is not whole.
  let end = row.findIndex((byte, at) => byte !== written[at])
  while (!isUtf8(row.subarray(0, end))) end -= 1
  return decoder.decode(row.subarray(0, end)).length
}

function describeSystemError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const texts: Readonly<Record<string, string>> = {
    ENOENT: 'het bestaat niet',
    EACCES: 'geen leesrechten',
    EPERM: 'geen leesrechten',
    EISDIR: 'het is een map',
    ENOTDIR: 'een deel van het pad is geen map',
    ELOOP: 'de koppelingen lopen rond'
  }
  if (code === '') throw error
  return texts[code] ?? code
}
