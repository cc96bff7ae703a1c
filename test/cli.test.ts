/** The command: exit statuses, what it says, and what it leaves on disk. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { bookletFolder, copyBooklet, fixturesFolder } from './support/booklet.ts'
import { type CommandResult, runCommand, startCommand } from './support/command.ts'
import { fileHashes } from './support/folders.ts'
import { TemporaryFolder } from './support/temporary-folder.ts'

const quickFormats = 'html,records,epub,catalogue'

/** A manuscript with faults in three files, as an overlay of the booklet. */
const faults = {
  'inleiding.md': '# Inleiding\n\n### Te diep\n\nZie [@onbekend1900].\n',
  'bewaren.md': 'Geen titel, wel [een link](weg.md).\n',
  'references.bib': '@book{zondersluiting,\n  title = {Een bron\n'
}

describe.concurrent('oogst', { timeout: 60_000 }, () => {
  it('ends with 0 for a clean manuscript, and says so', async () => {
    const { status, stdout } = await runCommand(['check', bookletFolder])
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'Geen fouten en geen waarschuwingen.\n'
    })
  })

  it('builds the formats that are asked for and no other', async () => {
    await using temporary = await TemporaryFolder.make()
    const out = temporary.join('een', 'site')
    const result = await runCommand([
      'build',
      bookletFolder,
      '--only',
      quickFormats,
      '--out',
      out
    ])
    expect(result).toMatchObject({ status: 0 })
    expect(result.stdout).toMatch(/^Klaar: /)
    const paths = Object.keys(await fileHashes(out))
    expect(paths).toEqual(
      expect.arrayContaining([
        'index.html',
        'manifest.json',
        'booklet/index.html',
        'booklet/booklet.epub',
        'booklet/record.bib',
        'booklet/lezen/hoofdstuk-1.html'
      ])
    )
    expect(paths.filter((path) => path.endsWith('.pdf'))).toEqual([])
    expect(await readdir(dirname(out))).toEqual(['site'])
  })

  it('ends with 1 and reports the findings of all files in one run', async () => {
    await using temporary = await TemporaryFolder.make()
    const manuscript = await brokenManuscript(temporary)
    const result = await runCommand(['check', manuscript])
    expect(result.status).toBe(1)
    expectFaults(result)
    expect(result.stdout).toMatch(/\n\d+ fouten, \d+ waarschuwingen\n$/)
  })

  it('leaves the former site as it was when the manuscript has a fault', async () => {
    await using temporary = await TemporaryFolder.make()
    const out = temporary.join('site')
    const words = ['--only', 'records,html', '--out', out]
    expect(await runCommand(['build', bookletFolder, ...words])).toMatchObject({
      status: 0
    })
    const former = await fileHashes(out)
    const manuscript = await brokenManuscript(temporary)
    const result = await runCommand(['build', manuscript, ...words])
    expect(result.status).toBe(1)
    expectFaults(result)
    expect(result.stdout).toContain(`Niets geschreven: ${out} is zoals het was.`)
    expect(await fileHashes(out)).toEqual(former)
    expect((await readdir(temporary.path)).sort()).toEqual(['moestuin', 'site'])
  })

  it('makes no folder for a manuscript with a fault', async () => {
    await using temporary = await TemporaryFolder.make()
    const manuscript = await brokenManuscript(temporary)
    const out = temporary.join('nergens', 'site')
    const result = await runCommand(['build', manuscript, '--only', 'html', '--out', out])
    expect(result.status).toBe(1)
    expect(await readdir(temporary.path)).toEqual(['moestuin'])
  })

  it('ends with 0 for a manuscript with warnings only, and shows them', async () => {
    await using temporary = await TemporaryFolder.make()
    const manuscript = temporary.join('moestuin')
    await copyBooklet(manuscript)
    const list = join(manuscript, 'references.bib')
    const text = await readFile(list, 'utf8')
    await writeFile(
      list,
      `${text}\n@book{ongelezen2020,\n  title = {Ongelezen},\n  publisher = {P},\n  year = {2020}\n}\n`
    )
    const { status, stdout } = await runCommand(['check', manuscript])
    expect(status).toBe(0)
    expect(stdout).toContain('waarschuwing  Bron `ongelezen2020` wordt nergens genoemd')
    expect(stdout).toContain('\n0 fouten, 1 waarschuwing\n')
  })

  const wrongUses: readonly (readonly [string, readonly string[], string])[] = [
    ['an unknown option', ['build', '--snel'], 'onbekende optie --snel'],
    ['an unknown command', ['bouw'], 'onbekende opdracht bouw'],
    ['no command', [], 'welke opdracht?'],
    ['an unknown format', ['build', bookletFolder, '--only', 'html,docx'], '`docx`'],
    ['an option without a value', ['build', bookletFolder, '--out'], 'mist een waarde'],
    ['too many arguments', ['check', bookletFolder, 'nog-een'], 'te veel argumenten'],
    [
      'a series that is a publication too',
      ['check', join(fixturesFolder, 'series-and-publication')],
      '`catalogue.yaml` en `publication.yaml` naast elkaar'
    ],
    ['a folder that is not there', ['check', '/er/is/niets'], 'Geen manuscript in'],
    [
      'a folder without a manuscript',
      ['check', join(bookletFolder, 'images')],
      'Geen manuscript in'
    ],
    [
      'a file in place of a folder',
      ['check', join(bookletFolder, 'grond.md')],
      'Geen manuscript in'
    ]
  ]
  for (const [what, words, message] of wrongUses) {
    it(`ends with 2 and one clear message for ${what}`, async () => {
      const result = await runCommand(words)
      expect(result.status).toBe(2)
      expect(result.stderr).toMatch(/^oogst: /m)
      expect(result.stderr).toContain(message)
      expectNoStack(result)
    })
  }

  it('ends with 2 for an out folder that is not its own, and leaves it alone', async () => {
    await using temporary = await TemporaryFolder.make()
    await mkdir(temporary.join('werk'))
    await writeFile(temporary.join('werk', 'scriptie.txt'), 'Jaren werk.\n')
    const words = ['--only', 'records', '--out', temporary.join('werk')]
    const result = await runCommand(['build', bookletFolder, ...words])
    expect(result.status).toBe(2)
    expect(result.stderr).toContain('bevat bestanden die niet van oogst zijn')
    expectNoStack(result)
    expect(await readdir(temporary.path)).toEqual(['werk'])
    expect(await readdir(temporary.join('werk'))).toEqual(['scriptie.txt'])
  })

  it('ends with 3 when the browser that was named is not there', async () => {
    await using temporary = await TemporaryFolder.make()
    const environment = { PUPPETEER_EXECUTABLE_PATH: temporary.join('geen-browser') }
    const words = [
      'build',
      bookletFolder,
      '--only',
      'pdf',
      '--out',
      temporary.join('site')
    ]
    const result = await runCommand(words, { environment })
    expect(result.status).toBe(3)
    expect(result.stderr).toContain('geen-browser')
    expectNoStack(result)
    expect(await readdir(temporary.path)).toEqual([])
  })

  it('needs no browser for the other formats', async () => {
    await using temporary = await TemporaryFolder.make()
    const environment = { PUPPETEER_EXECUTABLE_PATH: temporary.join('geen-browser') }
    const words = [
      'build',
      bookletFolder,
      '--only',
      'records',
      '--out',
      temporary.join('site')
    ]
    expect(await runCommand(words, { environment })).toMatchObject({ status: 0 })
  })

  for (const words of [['--help'], ['build', '--help'], ['check', '--help']]) {
    it(`explains itself in Dutch: ${words.join(' ')}`, async () => {
      const { status, stdout, stderr } = await runCommand(words)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toContain('Uitkomst: 0 gelukt, 1 fouten in het manuscript')
      expect(stdout).toContain('toon deze hulp')
    })
  }

  it('tells its version', async () => {
    const { status, stdout } = await runCommand(['--version'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('a build that is killed', () => {
  it('leaves the former site whole, whenever it happens', async () => {
    await using temporary = await TemporaryFolder.make()
    const out = temporary.join('site')
    const words = ['build', bookletFolder, '--only', 'html,records', '--out', out]
    const begin = performance.now()
    expect(await runCommand(words)).toMatchObject({ status: 0 })
    const duration = performance.now() - begin
    const former = await fileHashes(out)
    // Most moments are near the end, where the build writes.
    for (const part of [0.5, 0.8, 0.88, 0.94, 0.98]) {
      const { process: child, result } = startCommand(words)
      await wait(duration * part)
      child.kill('SIGKILL')
      await result
      expect(await fileHashes(out), `killed at ${part} of a build`).toEqual(former)
    }
    expect(await runCommand(words)).toMatchObject({ status: 0 })
    expect(await fileHashes(out)).toEqual(former)
    expect(await readdir(temporary.path), 'nothing is left behind').toEqual(['site'])
  }, 60_000)
})

async function brokenManuscript(temporary: TemporaryFolder): Promise<string> {
  const manuscript = temporary.join('moestuin')
  await copyBooklet(manuscript)
  for (const [name, text] of Object.entries(faults)) {
    await writeFile(join(manuscript, name), text)
  }
  return manuscript
}

function expectFaults(result: CommandResult): void {
  for (const name of Object.keys(faults)) expect(result.stdout).toContain(`${name}:`)
  expect(result.stdout).toContain('inleiding.md:3:1  fout  Onverwacht kopniveau')
  expectNoStack(result)
}

function expectNoStack({ stdout, stderr }: CommandResult): void {
  expect(stdout + stderr).not.toMatch(/\n\s+at .*:\d+:\d+|node:internal|Error:/)
}
