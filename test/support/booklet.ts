/** The small clean publication `test/booklet/`, and copies of it with a case laid over. */
import { cp } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

export const bookletFolder = fileURLToPath(new URL('../booklet/', import.meta.url))

export const fixturesFolder = fileURLToPath(new URL('../fixtures/', import.meta.url))

/**
 * @param target
 *   Folder of the copy; its name is the slug of the publication.
 * @param overlay
 *   Folder with the files that differ; what is not in it stays as in the booklet.
 */
export async function copyBooklet(target: string, overlay?: string): Promise<void> {
  await cp(bookletFolder, target, { recursive: true })
  if (overlay !== undefined) await cp(overlay, target, { recursive: true })
}
