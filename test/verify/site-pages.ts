import { readdir } from 'node:fs/promises'
import { sep } from 'node:path'

/** @returns Path of every page below a folder, relative to it, with `/`, sorted. */
export async function sitePages(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split(sep).join('/'))
    .sort()
}
