/** The CSV files of a publication: the numbers of its charts. */
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { VFile } from 'vfile'
import type { CsvText } from './csv.ts'
import { decodeTextFile } from './text-file.ts'

export type DataFile = CsvText & { readonly file: VFile }

/** @returns The CSV files among `paths` by path, with `/`; the reader of CSV is only loaded when there is one. */
export async function readDataFiles(
  folder: string,
  paths: readonly string[]
): Promise<ReadonlyMap<string, DataFile>> {
  const names = paths.filter((path) => extname(path).toLowerCase() === '.csv')
  const files = await Promise.all(names.map((name) => readDataFile(folder, name)))
  return new Map(files.flatMap((file) => (file ? [file] : [])))
}

async function readDataFile(
  folder: string,
  name: string
): Promise<readonly [string, DataFile] | undefined> {
  const path = join(folder, name)
  // A file that cannot be read counts as absent: `chart-data` is reported where it is used.
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes) return undefined
  const { parseCsv } = await import('./csv.ts')
  const file = decodeTextFile(path, bytes)
  return [name.split(sep).join('/'), { file, ...parseCsv(String(file)) }]
}
