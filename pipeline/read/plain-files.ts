/** The plain files of a folder. Links to other folders are not followed: only plain files count. */
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** @returns Path of every file below `folder`, relative to it, sorted; with the separator of the system. */
export async function plainFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}
