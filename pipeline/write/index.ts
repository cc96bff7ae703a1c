/** Stage `write`: the files to a staging folder beside the target, then one swap. Start at `writeSite`. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
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
  await mkdir(dirname(out), { recursive: true })
  await recover(out, former)
  await refuseForeignFolder(out, outFolder)
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

async function refuseForeignFolder(out: string, shown: string): Promise<void> {
  if (!(await exists(out))) return
  const names = await readdir(out).catch(() => undefined)
  if (names === undefined) throw new UsageError(`\`${shown}\` is geen map`)
  if (names.length === 0 || names.includes(manifestName)) return
  throw new UsageError(
    `\`${shown}\` bevat bestanden die niet van oogst zijn (er is geen ${manifestName}): kies een andere map of maak haar leeg`
  )
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
