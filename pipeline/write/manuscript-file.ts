/** Writing in a manuscript: only what an editor has asked for and seen. */
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const byteOrderMark = '\uFEFF'

/** Write a text file at once; one that is there keeps its rights, and its byte order mark if it had one. */
export async function writeManuscriptFile(path: string, text: string): Promise<void> {
  const isThere = await stat(path).catch(() => undefined)
  const start = isThere ? (await readFile(path)).subarray(0, 3) : Buffer.alloc(0)
  const mark = start.equals(Buffer.from(byteOrderMark)) ? byteOrderMark : ''
  const staged = join(dirname(path), `.oogst-${process.pid}.tmp`)
  try {
    const mode = isThere?.mode ?? 0o666
    await writeFile(staged, mark + text, { mode, flag: 'wx' })
    await rename(staged, path)
  } finally {
    await rm(staged, { force: true })
  }
}
