/** A path in a text is relative to the file it is typed in, which may be an included one. */
import { dirname, posix, relative, sep } from 'node:path'
import type { VFile } from 'vfile'
import { originOf, type Place } from '../rules/origin.ts'

/**
 * @param folder
 *   Path of the publication’s folder.
 * @returns
 *   The folder of the file in which `place` was typed, relative to `folder` and with `/`: `''` or `delen`.
 */
export function textFolder(folder: string, file: VFile, place: Place): string {
  return publicationPath(folder, dirname(originOf(file, place).file.path))
}

/** Whether `name`, typed in a file of the folder `from`, is no path in the publication. */
export function leavesFolder(from: string, name: string): boolean {
  return posix.isAbsolute(name) || posix.join(from, name).split('/')[0] === '..'
}

/** A path on disk as the publication knows its files: relative to its folder, with `/`. */
export function publicationPath(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}
