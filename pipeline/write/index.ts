/** Stage `write`: the files to a staging folder beside the target, then one swap. Start at `writeSite`. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { VFile } from 'vfile'
import { UsageError } from '../errors.ts'

const manifestName = 'manifest.json'

/**
 * Put a site in place of the former one. A build that fails or is killed leaves the former
 * site whole: until the swap nothing in `outFolder` changes.
 *
 * Throws a `UsageError` when `outFolder` holds anything but a former site: that is not ours
 * to remove.
 */
export async function writeSite(
  files: readonly VFile[],
  outFolder: string,
  generator: string
): Promise<void> {
  const out = resolve(outFolder)
  const former = siblingOf(out, 'vorige')
  const staging = siblingOf(out, `nieuw-${process.pid}`)
  await makeParent(out, outFolder)
  await prepareOutFolder(outFolder)
  try {
    await Promise.all(
      files.map((file) => writeInto(staging, file.path, file.value ?? ''))
    )
    await writeInto(staging, manifestName, manifest(files, generator))
    if (await exists(out)) await rename(out, former)
    await rename(staging, out)
  } finally {
    await rm(staging, { recursive: true, force: true })
    await recover(out, former)
  }
}

/**
 * What can be known before anything is built: the folder is ours to replace. Puts right what
 * a killed build has left.
 *
 * Throws a `UsageError`, as `writeSite` does.
 */
export async function prepareOutFolder(outFolder: string): Promise<void> {
  const out = resolve(outFolder)
  if (!(await exists(dirname(out)))) return
  await recover(out, siblingOf(out, 'vorige'))
  await refuseForeignFolder(out, outFolder)
  await removeAbandoned(out)
}

/** Part of the path may be a file, or be closed to this user: no fault of oogst. */
async function makeParent(out: string, shown: string): Promise<void> {
  try {
    await mkdir(dirname(out), { recursive: true })
  } catch (error) {
    throw new UsageError(
      `\`${shown}\` is niet te maken: \`${dirname(out)}\` is geen map`,
      {
        cause: error
      }
    )
  }
}

/** `.dist-vorige` beside `dist`: on the same disk, so that a rename is one step. */
function siblingOf(out: string, suffix: string): string {
  return join(dirname(out), `.${basename(out)}-${suffix}`)
}

/** A process killed between the two renames leaves the former site under its other name: it is put back. */
async function recover(out: string, former: string): Promise<void> {
  if (!(await exists(former))) return
  if (await exists(out)) await rm(former, { recursive: true, force: true })
  else await rename(former, out)
}

/** A process that was killed while it wrote leaves its staging folder; the name tells whether it still runs. */
async function removeAbandoned(out: string): Promise<void> {
  const prefix = basename(siblingOf(out, 'nieuw-'))
  const names = await readdir(dirname(out))
  const abandoned = names.filter((name) => {
    const pid = name.startsWith(prefix) ? name.slice(prefix.length) : ''
    return /^\d+$/.test(pid) && !isRunning(Number(pid))
  })
  for (const name of abandoned) {
    await rm(join(dirname(out), name), { recursive: true, force: true })
  }
}

/** Signal 0 only asks; a process of another user answers with `EPERM`. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

async function refuseForeignFolder(out: string, shown: string): Promise<void> {
  if (!(await exists(out))) return
  const names = await readdir(out).catch(() => undefined)
  if (names === undefined) throw new UsageError(`\`${shown}\` is geen map`)
  if (names.length === 0 || (await hasOwnManifest(out))) return
  throw new UsageError(
    `\`${shown}\` bevat bestanden die niet van oogst zijn (er is geen ${manifestName} van oogst): kies een andere map of maak haar leeg`
  )
}

/** Other programs write a `manifest.json` too: only one with our name in it is ours. */
async function hasOwnManifest(folder: string): Promise<boolean> {
  try {
    const manifest: unknown = JSON.parse(
      await readFile(join(folder, manifestName), 'utf8')
    )
    return (
      typeof manifest === 'object' &&
      manifest !== null &&
      'generator' in manifest &&
      String(manifest.generator).startsWith('oogst ')
    )
  } catch {
    return false
  }
}

async function writeInto(
  folder: string,
  path: string,
  value: string | Uint8Array
): Promise<void> {
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, value)
}

/** What the site holds, with SHA-256: the mark by which oogst knows its own folder. */
function manifest(files: readonly VFile[], generator: string): string {
  const list = files
    .map(({ path, value }) => ({
      path,
      bytes: Buffer.byteLength(value),
      sha256: createHash('sha256').update(value).digest('hex')
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  return `${JSON.stringify({ generator, files: list }, undefined, 2)}\n`
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  )
}
