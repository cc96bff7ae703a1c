/** Writing in a manuscript: only what an editor has asked for and seen. */
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const byteOrderMark = '\uFEFF'

/** Replace a text file at once, with its rights, and with its byte order mark if it had one. */
export async function writeManuscriptFile(path: string, text: string): Promise<void> {
  const [bytes, { mode }] = await Promise.all([readFile(path), stat(path)])
  const mark = bytes.subarray(0, 3).equals(Buffer.from(byteOrderMark))
    ? byteOrderMark
    : ''
  const staged = join(dirname(path), `.oogst-${process.pid}.tmp`)
  try {
    await writeFile(staged, mark + text, { mode, flag: 'wx' })
    await rename(staged, path)
  } finally {
    await rm(staged, { force: true })
  }
}
