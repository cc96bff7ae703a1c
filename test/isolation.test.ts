/** A build reads the manuscript, `styles/` and what npm installed; nothing else on the disk. */
import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyBooklet } from './support/booklet.ts'
import { projectFolder, runCommand } from './support/command.ts'
import { findingLines } from './support/findings.ts'
import { TemporaryFolder } from './support/temporary-folder.ts'

const trapped = 'NETWERK'

/** Says so, and refuses, when this process or a thread of it connects or asks for a host. */
const networkTrap = moduleOf(`
  import dns from 'node:dns'
  import net from 'node:net'
  import dgram from 'node:dgram'
  import { isMainThread } from 'node:worker_threads'
  process._rawDebug(isMainThread ? 'trap in the process' : 'trap in a thread')
  const refuse = () => {
    process._rawDebug('${trapped}')
    throw new Error('${trapped}')
  }
  net.Socket.prototype.connect = refuse
  dgram.Socket.prototype.send = refuse
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
    dns[name] = refuse
    dns.promises[name] = refuse
  }`)

function moduleOf(script: string): string {
  return `data:text/javascript,${encodeURIComponent(script)}`
}

/** Stands in every file that is not the manuscript’s. */
const secret = 'GEHEIM'

describe('a file of the spine', () => {
  it('is not read through a link to a file outside the publication', async () => {
    await using place = await Place.make()
    await place.link('inleiding.md', '../geheim/tekst.md')
    expect(await place.findings()).toContain(
      'oogst:file-inside-manuscript fout Onverwacht pad `inleiding.md` buiten de map van de publicatie\n'
    )
  })

  it('is not read through a link to a folder outside the publication', async () => {
    await using place = await Place.make()
    await place.link('elders', '../geheim')
    await place.replace('publication.yaml', 'inleiding.md', 'elders/tekst.md')
    expect(await place.findings()).toContain(
      'oogst:file-inside-manuscript fout Onverwacht pad `elders/tekst.md` buiten de map van de publicatie\n'
    )
  })

  it('is not read from a folder whose name only begins like the publication’s', async () => {
    await using place = await Place.make()
    await place.link('inleiding.md', '../moestuin-geheim/tekst.md')
    expect(await place.findings()).toContain('oogst:file-inside-manuscript fout')
  })

  it('is not read through a link that leads out by way of another link', async () => {
    await using place = await Place.make()
    await place.link('eerst.md', '../geheim/tekst.md')
    await place.link('inleiding.md', 'eerst.md')
    expect(await place.findings()).toContain('oogst:file-inside-manuscript fout')
  })

  it.each([
    '../geheim/tekst.md',
    'images/../../geheim/tekst.md',
    '../moestuin-geheim/tekst.md'
  ])('is not read from %s', async (path) => {
    await using place = await Place.make()
    await place.replace('publication.yaml', 'inleiding.md', path)
    expect(await place.findings()).toContain(
      `oogst:file-inside-manuscript fout Onverwacht pad \`${path}\` buiten de map van de publicatie\n`
    )
  })

  it('is sought in the publication when its path is absolute', async () => {
    await using place = await Place.make()
    const path = place.outside('geheim/tekst.md')
    await place.replace('publication.yaml', 'inleiding.md', path)
    expect(await place.findings()).toContain(
      `oogst:file-readable fout Bestand \`${path}\` is niet te lezen (het bestaat niet)\n`
    )
  })

  it('is read through a link that stays in the publication', async () => {
    await using place = await Place.make()
    await mkdir(place.inside('teksten'))
    await writeFile(place.inside('teksten/echt.md'), '# Inleiding\n\nEen tuin.\n')
    await place.link('inleiding.md', 'teksten/echt.md')
    expect(await place.findings()).toBe('')
  })

  it('is refused when its links go round', async () => {
    await using place = await Place.make()
    await place.link('inleiding.md', 'ander.md')
    await place.link('ander.md', 'inleiding.md')
    expect(await place.findings()).toContain(
      'oogst:file-readable fout Bestand `inleiding.md` is niet te lezen (de koppelingen lopen rond)\n'
    )
  })
})

describe('the other files that publication.yaml names', () => {
  it('are not read through a link out: a reference list', async () => {
    await using place = await Place.make()
    await place.link('bronnen.json', '../geheim/bronnen.json')
    expect(await place.findings()).toContain(
      'oogst:file-inside-manuscript fout Onverwacht pad `bronnen.json` buiten de map van de publicatie\n'
    )
  })

  it('are not read from outside: a citation style', async () => {
    await using place = await Place.make()
    await place.replace(
      'publication.yaml',
      'citationStyle: apa',
      'citationStyle: ../geheim/stijl.csl'
    )
    expect(await place.findings()).toContain(
      'oogst:file-inside-manuscript fout Onverwacht pad `../geheim/stijl.csl` buiten de map van de publicatie\n'
    )
  })
})

describe('an image', () => {
  it('is not read through a link to a file outside', async () => {
    await using place = await Place.make()
    await place.link('images/bed.svg', '../../geheim/bed.svg')
    expect(await place.findings()).toContain(
      'oogst:image-exists fout Onverwachte afbeelding `images/bed.svg`'
    )
  })

  it('is not read through a link to a folder outside', async () => {
    await using place = await Place.make()
    await place.link('elders', '../geheim')
    await place.replace('grond.md', 'images/bed.svg', 'elders/bed.svg')
    expect(await place.findings()).toContain(
      'oogst:image-exists fout Onverwachte afbeelding `elders/bed.svg`'
    )
  })

  it.each(['../geheim/bed.svg', '%2e%2e/geheim/bed.svg', 'images/../../geheim/bed.svg'])(
    'is not read from %s',
    async (path) => {
      await using place = await Place.make()
      await place.replace('grond.md', 'images/bed.svg', path)
      expect(await place.findings()).toContain(
        `oogst:image-exists fout Onverwachte afbeelding \`${path}\``
      )
    }
  )
})

describe('a link in the text', () => {
  it.each(['../geheim/tekst.md', 'images/../../geheim/tekst.md', '/etc/passwd'])(
    'does not lead to %s',
    async (path) => {
      await using place = await Place.make()
      await place.replace('zaaien.md', 'grond.md#rust', path)
      expect(await place.findings()).toContain(
        `oogst:link-target-exists fout Onverwacht doel \`${path}\``
      )
    }
  )
})

describe('a manuscript', () => {
  it('is none when its publication.yaml is a link', async () => {
    await using place = await Place.make()
    await place.link('publication.yaml', '../geheim/publication.yaml')
    await expect(place.findings()).rejects.toThrow('Geen manuscript')
  })

  it('does not take in a publication that is a link to a folder outside', async () => {
    await using temporary = await TemporaryFolder.make()
    const series = temporary.join('reeks')
    await copyBooklet(join(series, 'moestuin'))
    await copyBooklet(temporary.join('elders'))
    await writeFile(join(series, 'catalogue.yaml'), 'name: Reeks\nlanguage: nl-NL\n')
    await symlink('../elders', join(series, 'gelinkt'))
    const out = temporary.join('uit')
    const { status, stderr } = await runCommand([
      'build',
      series,
      '--only',
      'records',
      '--out',
      out
    ])
    expect(status, stderr).toBe(0)
    expect((await readdir(out)).toSorted()).toEqual(['manifest.json', 'moestuin'])
  })
})

describe('the command', () => {
  it('needs to read nothing but the manuscript and what it is made of', async () => {
    await using place = await Place.make()
    const out = place.outside('uit')
    await mkdir(out)
    const own = ['pipeline/', 'styles/', 'client/', 'node_modules/', 'package.json']
    const readable = own.map((name) => join(projectFolder, name))
    const nodeOptions = [
      '--permission',
      ...[...readable, place.inside(''), out].map((path) => `--allow-fs-read=${path}`),
      `--allow-fs-write=${out}`
    ]
    const args = ['--only', 'html,records,epub,catalogue', '--out', join(out, 'site')]
    const result = await runCommand(['build', place.inside(''), ...args], { nodeOptions })
    expect(result, result.stderr).toMatchObject({ status: 0 })
    // It may start no program either: a site without search is said to be one.
    expect(result.stderr).toContain('Let op: zoeken ontbreekt')

    await place.link('bronnen.json', '../geheim/bronnen.json')
    const refused = await runCommand(['check', place.inside('')], { nodeOptions })
    expect(refused, refused.stderr).toMatchObject({ status: 1 })
    expect(refused.stdout).toContain('bronnen.json')
  }, 30_000)
})

describe('a build of all formats', () => {
  it('opens no connection and looks up no host', async () => {
    await using place = await Place.make()
    const args = ['build', place.inside(''), '--out', place.outside('uit')]
    const result = await runCommand(args, { nodeOptions: ['--import', networkTrap] })
    expect(result, result.stderr).toMatchObject({ status: 0 })
    expect(result.stderr).toContain('trap in the process')
    expect(result.stderr).toContain('trap in a thread')
    expect(result.stderr).not.toContain(trapped)
  }, 60_000)

  it.each([
    ["await fetch('http://127.0.0.1:8080/')"],
    ["await (await import('node:dns')).promises.lookup('localhost')"]
  ])('would be caught at %s', async (attempt) => {
    const script = moduleOf(`try { ${attempt} } catch {}`)
    const nodeOptions = ['--import', networkTrap, '--import', script]
    const { stderr } = await runCommand(['--version'], { nodeOptions })
    expect(stderr).toContain(trapped)
  })
})

/** A copy of the booklet with files beside it that no build may read. */
class Place implements AsyncDisposable {
  readonly #temporary: TemporaryFolder

  private constructor(temporary: TemporaryFolder) {
    this.#temporary = temporary
  }

  static async make(): Promise<Place> {
    const place = new Place(await TemporaryFolder.make())
    await copyBooklet(place.inside(''))
    for (const folder of ['geheim', 'moestuin-geheim']) {
      await mkdir(place.outside(folder))
      const write = (name: string, text: string) =>
        writeFile(place.outside(join(folder, name)), text)
      await write('tekst.md', `# ${secret}\n\n${secret} [@${secret}].\n`)
      await write('bed.svg', `<svg viewBox="0 0 1 1"><text>${secret}</text></svg>\n`)
      await write('bronnen.json', `[{ "id": "${secret}" }]\n`)
      await write('stijl.csl', `<style>${secret}</style>\n`)
      await write('publication.yaml', `title: ${secret}\n`)
    }
    return place
  }

  inside(path: string): string {
    return this.#temporary.join('moestuin', path)
  }

  outside(path: string): string {
    return this.#temporary.join(path)
  }

  /** Put a symbolic link in the publication, in place of what is there. */
  async link(path: string, target: string): Promise<void> {
    await rm(this.inside(path), { force: true })
    await symlink(target, this.inside(path))
  }

  async replace(path: string, from: string, to: string): Promise<void> {
    const text = await readFile(this.inside(path), 'utf8')
    assert(text.includes(from), `${from} is in ${path}`)
    await writeFile(
      this.inside(path),
      text.replace(from, () => to)
    )
  }

  /** A finding that quotes a file from outside would show that it was read. */
  async findings(): Promise<string> {
    const lines = await findingLines(this.inside(''))
    assert(!lines.includes(secret), lines)
    return lines
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#temporary[Symbol.asyncDispose]()
  }
}
