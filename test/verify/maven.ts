/** Maven and Java: what `npm run verify` fetches from Maven Central, once. */
import { spawnSync } from 'node:child_process'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { MissingToolError } from '../../pipeline/errors.ts'
import { cacheFolder } from '../../pipeline/render/pdf/cache-folder.ts'

const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1'
const timeoutMs = { ask: 30_000, fetch: 300_000 }

/**
 * @param name
 *   Of the folder, with the version in it.
 * @param goal
 *   Of the dependency plugin: `copy` with one artifact, `copy-dependencies` with a POM.
 * @returns
 *   Path of the folder with the jars; throws a `MissingToolError` without Maven.
 */
export async function fetchedByMaven(
  name: string,
  goal: 'copy' | 'copy-dependencies',
  words: readonly string[]
): Promise<string> {
  const folder = join(await cacheFolder(), name)
  if ((await readdir(folder).catch(() => [])).length > 0) return folder
  requireTool('mvn', ['--version'])
  const partial = `${folder}.${process.pid}`
  await mkdir(partial, { recursive: true })
  const all = ['-q', '-B', `${plugin}:${goal}`, ...words, `-DoutputDirectory=${partial}`]
  const { status, stdout, stderr } = run('mvn', all, timeoutMs.fetch)
  if (status !== 0) throw new Error(`Maven did not fetch ${name}:\n${stdout}${stderr}`)
  await rm(folder, { recursive: true, force: true })
  await rename(partial, folder)
  return folder
}

export function requireTool(name: string, words: readonly string[]): void {
  const { error, status } = run(name, words, timeoutMs.ask)
  if (error || status !== 0)
    throw new MissingToolError(
      `A validator did not run: \`${name}\` is missing. Install Java 17 and Maven (Debian: apt-get install maven)`
    )
}

export function run(command: string, words: readonly string[], timeout: number) {
  return spawnSync(command, words, { encoding: 'utf8', timeout, maxBuffer: 2 ** 28 })
}
