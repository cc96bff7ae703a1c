/** What is in a folder. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** Names of the folders in a folder, sorted: each is a case. */
export async function subfolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** SHA-256 of every file below a folder, by path with `/`; empty when there is no such folder. */
export async function fileHashes(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    () => []
  )
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
  const hashes = await Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(folder, path))
      const hash = createHash('sha256').update(bytes).digest('hex')
      return [path.split(sep).join('/'), hash] as const
    })
  )
  return Object.fromEntries(hashes)
}
