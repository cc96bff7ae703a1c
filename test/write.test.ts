/** Stage `write`: one swap, and nothing lost whatever happens. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import { UsageError } from '../pipeline/errors.ts'
import { writeSite } from '../pipeline/write/index.ts'
import { fileHashes } from './support/folders.ts'
import { TemporaryFolder } from './support/temporary-folder.ts'

const generator = 'oogst 0.0.0'
const first = [page('index.html', 'een'), page('boek/lezen/deel-1.html', 'twee')]
const second = [page('index.html', 'drie')]
/** A file cannot be a folder too. */
const impossible = [page('naam', 'een'), page('naam/deel.html', 'twee')]

/** Which of the two comes first is not known. */
const fileInTheWay = /EEXIST|EISDIR|ENOTDIR/

describe('writeSite', () => {
  it('writes files with nested paths, as text and as bytes', async () => {
    await using temporary = await TemporaryFolder.make()
    const out = temporary.join('diep', 'site')
    const bytes = new Uint8Array([0, 255, 128])
    await writeSite([...first, page('a/b/c/beeld.png', bytes)], out, generator)
    expect(await readFile(`${out}/boek/lezen/deel-1.html`, 'utf8')).toBe('twee')
    expect(new Uint8Array(await readFile(`${out}/a/b/c/beeld.png`))).toEqual(bytes)
    expect(await readdir(dirname(out))).toEqual(['site'])
  })

  it('replaces the former site as a whole', async () => {
    await using temporary = await TemporaryFolder.make()
    const out = temporary.join('site')
    await writeSite(first, out, generator)
    await writeSite(second, out, generator)
    expect(Object.keys(await fileHashes(out))).toEqual(['index.html', 'manifest.json'])
    expect(await readFile(`${out}/index.html`, 'utf8')).toBe('drie')
    expect(await readdir(temporary.path)).toEqual(['site'])
  })

  it('lists every file in the manifest, sorted, with its size and SHA-256', async () => {
    await using temporary = await TemporaryFolder.make()
    const out = temporary.join('site')
    await writeSite([...first, page('a.txt', 'één')], out, generator)
    const manifest: unknown = JSON.parse(await readFile(`${out}/manifest.json`, 'utf8'))
    expect(manifest).toEqual({
      generator,
      files: [
        { path: 'a.txt', bytes: 5, sha256: sha256('één') },
        { path: 'boek/lezen/deel-1.html', bytes: 4, sha256: sha256('twee') },
        { path: 'index.html', bytes: 3, sha256: sha256('een') }
      ]
    })
  })

  it('fills an empty folder', async () => {
    await using temporary = await TemporaryFolder.make()
    await mkdir(temporary.join('site'))
    await writeSite(first, temporary.join('site'), generator)
    expect(Object.keys(await fileHashes(temporary.join('site')))).toHaveLength(3)
  })

  it('refuses a folder with other files, and leaves it as it was', async () => {
    await using temporary = await TemporaryFolder.make()
    const out = temporary.join('werk')
    await mkdir(out)
    await writeFile(`${out}/scriptie.txt`, 'Jaren werk.\n')
    const former = await fileHashes(temporary.path)
    await expect(writeSite(first, out, generator)).rejects.toThrow(UsageError)
    expect(await fileHashes(temporary.path)).toEqual(former)
  })

  it('refuses a folder whose manifest.json is of another program', async () => {
    await using temporary = await TemporaryFolder.make()
    const out = temporary.join('app')
    await mkdir(out)
    await writeFile(`${out}/manifest.json`, '{ "name": "app", "icons": [] }\n')
    const former = await fileHashes(temporary.path)
    await expect(writeSite(first, out, generator)).rejects.toThrow(UsageError)
    expect(await fileHashes(temporary.path)).toEqual(former)
  })

  it('refuses a path that goes through a file', async () => {
    await using temporary = await TemporaryFolder.make()
    await writeFile(temporary.join('werk'), 'Jaren werk.\n')
    const out = temporary.join('werk', 'site')
    await expect(writeSite(first, out, generator)).rejects.toThrow(UsageError)
    expect(await readFile(temporary.join('werk'), 'utf8')).toBe('Jaren werk.\n')
  })

  it('refuses a file in place of a folder, and leaves it as it was', async () => {
    await using temporary = await TemporaryFolder.make()
    await writeFile(temporary.join('werk'), 'Jaren werk.\n')
    const former = await fileHashes(temporary.path)
    await expect(writeSite(first, temporary.join('werk'), generator)).rejects.toThrow(
      UsageError
    )
    expect(await fileHashes(temporary.path)).toEqual(former)
  })

  it('refuses a folder with the manifest.json of another program', async () => {
    await using temporary = await TemporaryFolder.make()
    const out = temporary.join('app')
    await mkdir(out)
    await writeFile(`${out}/app.js`, 'Jaren werk.\n')
    for (const manifest of ['{ "name": "App" }', '{ "generator": "ander 1.0" }', 'x']) {
      await writeFile(`${out}/manifest.json`, manifest)
      const former = await fileHashes(temporary.path)
      await expect(writeSite(first, out, generator)).rejects.toThrow(UsageError)
      expect(await fileHashes(temporary.path)).toEqual(former)
    }
  })

  it('refuses a folder below a file', async () => {
    await using temporary = await TemporaryFolder.make()
    await writeFile(temporary.join('werk'), 'Jaren werk.\n')
    const former = await fileHashes(temporary.path)
    for (const out of [
      temporary.join('werk', 'site'),
      temporary.join('werk', 'a', 'b')
    ]) {
      await expect(writeSite(first, out, generator)).rejects.toThrow(UsageError)
    }
    expect(await fileHashes(temporary.path)).toEqual(former)
  })

  it('leaves the former site whole and no staging folder when a write fails', async () => {
    await using temporary = await TemporaryFolder.make()
    const out = temporary.join('site')
    await writeSite(first, out, generator)
    const former = await fileHashes(out)
    await expect(writeSite(impossible, out, generator)).rejects.toThrow(fileInTheWay)
    expect(await fileHashes(out)).toEqual(former)
    expect(await readdir(temporary.path)).toEqual(['site'])
  })

  it('puts back the former site when a build was killed between the two renames', async () => {
    await using temporary = await TemporaryFolder.make()
    const out = temporary.join('site')
    await writeSite(first, out, generator)
    const former = await fileHashes(out)
    await rename(out, formerOf(out))
    await expect(writeSite(impossible, out, generator)).rejects.toThrow(fileInTheWay)
    expect(await fileHashes(out)).toEqual(former)
    expect(await readdir(temporary.path)).toEqual(['site'])
  })

  it('removes the former site when a build was killed after the two renames', async () => {
    await using temporary = await TemporaryFolder.make()
    const out = temporary.join('site')
    await writeSite(first, out, generator)
    await rename(out, formerOf(out))
    await writeSite(second, out, generator)
    await mkdir(formerOf(out))
    await writeFile(`${formerOf(out)}/manifest.json`, '{}\n')
    await writeSite(second, out, generator)
    expect(await readdir(temporary.path)).toEqual(['site'])
    expect(await readFile(`${out}/index.html`, 'utf8')).toBe('drie')
  })

  it('removes what a killed build left behind in its staging folder', async () => {
    await using temporary = await TemporaryFolder.make()
    const out = temporary.join('site')
    const staging = temporary.join(`.site-nieuw-${processThatEnded}`)
    await mkdir(staging)
    await writeFile(`${staging}/half.html`, 'half')
    await writeSite(first, out, generator)
    expect(await readdir(temporary.path)).toEqual(['site'])
  })

  it('does not write through a link in place of the out folder', async () => {
    await using temporary = await TemporaryFolder.make()
    await mkdir(temporary.join('elders'))
    await writeFile(temporary.join('elders', 'scriptie.txt'), 'Jaren werk.\n')
    await symlink(temporary.join('elders'), temporary.join('site'))
    await expect(writeSite(first, temporary.join('site'), generator)).rejects.toThrow(
      UsageError
    )
    expect(await readdir(temporary.join('elders'))).toEqual(['scriptie.txt'])
  })
})

/** Higher than any process id that Linux gives (proc(5), pid_max). */
const processThatEnded = 4194305

function page(path: string, value: string | Uint8Array): VFile {
  return new VFile({ path, value })
}

function formerOf(out: string): string {
  return `${dirname(out)}/.${basename(out)}-vorige`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
