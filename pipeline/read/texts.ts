/** The Markdown files of a publication: which of them the text includes is known when they are parsed. */
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { VFile } from 'vfile'
import { decodeTextFile } from './text-file.ts'

/** @returns The Markdown files among `paths` by path, with `/`. */
export async function readTexts(
  folder: string,
  paths: readonly string[]
): Promise<ReadonlyMap<string, VFile>> {
  const names = paths.filter((path) => extname(path) === '.md')
  const texts = await Promise.all(names.map((name) => readText(folder, name)))
  return new Map(texts.flatMap((text) => (text ? [text] : [])))
}

async function readText(
  folder: string,
  name: string
): Promise<readonly [string, VFile] | undefined> {
  const path = join(folder, name)
  // A file that cannot be read counts as absent: `file-readable` is reported where it is included.
  const bytes = await readFile(path).catch(() => undefined)
  return bytes && [name.split(sep).join('/'), decodeTextFile(path, bytes)]
}
