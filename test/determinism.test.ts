/** The same manuscript gives the same bytes, wherever and whenever it is built. */
import { cp, readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { bookletFolder, copyBooklet } from './support/booklet.ts'
import { type CommandOptions, runCommand } from './support/command.ts'
import { fileHashes } from './support/folders.ts'
import { TemporaryFolder } from './support/temporary-folder.ts'

const allFormats = 'pdf,html,records,epub,catalogue'

const here = { TZ: 'Pacific/Apia', LANG: 'C', LC_ALL: 'C', SOURCE_DATE_EPOCH: undefined }

const elsewhere = {
  TZ: 'America/Los_Angeles',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  LANGUAGE: 'tr',
  SOURCE_DATE_EPOCH: undefined
}

describe('a build', () => {
  it('gives the same bytes in another folder, time zone and language', async () => {
    await expectSameBytes(allFormats)
  }, 180_000)

  it('takes its date from SOURCE_DATE_EPOCH, not from the clock', async () => {
    await using temporary = await TemporaryFolder.make()
    const manuscript = temporary.join('moestuin')
    await copyBooklet(manuscript)
    const build = (out: string, epoch: string | undefined) =>
      builtHashes(manuscript, temporary.join(out), 'epub', {
        environment: { SOURCE_DATE_EPOCH: epoch }
      })
    // The booklet was last changed on 21 March 2025.
    const own = await build('eigen', undefined)
    expect(await build('zelfde', '1742515200')).toEqual(own)
    expect(await build('later', '1800000000')).not.toEqual(own)
  }, 60_000)
})

/** Two builds that have nothing in common but the manuscript and the name of its folder. */
async function expectSameBytes(formats: string): Promise<void> {
  await using temporary = await TemporaryFolder.make()
  const [one, other] = [
    temporary.join('een', 'moestuin'),
    temporary.join('een heel andere map', 'diep', 'moestuin')
  ]
  await copyBooklet(one)
  await copyBackwards(other)
  const first = await builtHashes(one, temporary.join('uit'), formats, {
    environment: here
  })
  const second = await builtHashes('moestuin', '../uit', formats, {
    environment: elsewhere,
    cwd: temporary.join('een heel andere map', 'diep')
  })
  expect(Object.keys(first).length).toBeGreaterThan(formats.split(',').length)
  expect(second).toEqual(first)
}

async function builtHashes(
  manuscript: string,
  out: string,
  formats: string,
  options: CommandOptions
): Promise<Record<string, string>> {
  const result = await runCommand(
    ['build', manuscript, '--only', formats, '--out', out],
    options
  )
  expect(result, result.stderr).toMatchObject({ status: 0 })
  const { cwd } = options
  return fileHashes(cwd === undefined ? out : `${cwd}/${out}`)
}

/** So that a folder that lists its files in order of creation lists them the other way round. */
async function copyBackwards(target: string): Promise<void> {
  for (const name of (await readdir(bookletFolder)).toSorted().toReversed()) {
    await cp(`${bookletFolder}/${name}`, `${target}/${name}`, { recursive: true })
  }
}
