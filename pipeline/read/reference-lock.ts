/** `references.lock.json`, which oogst itself wrote: its text, for a later stage to read. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export const referenceLockName = 'references.lock.json'

/** @returns Empty text without the file. */
export async function readReferenceLock(
  folder: string,
  paths: readonly string[]
): Promise<string> {
  if (!paths.includes(referenceLockName)) return ''
  return readFile(join(folder, referenceLockName), 'utf8').catch(() => '')
}
