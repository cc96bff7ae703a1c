/** What is wrong in an included file is said of that file, at its own lines and columns, and once. */
import { join } from 'node:path'
import { symlink, mkdir, rm, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { copyBooklet, fixturesFolder } from '../support/booklet.ts'
import { findingLines } from '../support/findings.ts'
import { expectGolden } from '../support/golden.ts'
import { TemporaryFolder } from '../support/temporary-folder.ts'

const folder = join(fixturesFolder, 'include')

describe('an included file', () => {
  it('has its findings at the place where they were typed', async () => {
    await using temporary = await TemporaryFolder.make()
    await copyBooklet(temporary.path, join(folder, 'in'))
    await expectGolden(join(folder, 'messages.txt'), await findingLines(temporary.path))
  })

  it('counts its lines as its own line ends say', async () => {
    await using temporary = await TemporaryFolder.make()
    await copyBooklet(temporary.path)
    const write = (name: string, text: string) => writeFile(temporary.join(name), text)
    await write(
      'inleiding.md',
      '# Inleiding\r\n\r\n::invoegen{bestand=deel.md}\r\n\r\n[](#kwijt)\r\n'
    )
    await write('deel.md', '\uFEFF\rTekst.\r\r#### Kop\r')
    expect(await findingLines(temporary.path)).toMatch(
      /^inleiding\.md:5:1-5:11 oogst:link-target-exists .*\ndeel\.md:4:1-4:9 oogst:heading-rank-consecutive .*\n$/
    )
  })

  it.each(['deel.md', 'elders/tekst.md'])(
    'is not read through a link: %s',
    async (name) => {
      await using temporary = await TemporaryFolder.make()
      const publication = temporary.join('moestuin')
      await copyBooklet(publication)
      await mkdir(temporary.join('geheim'))
      await writeFile(temporary.join('geheim/tekst.md'), 'GEHEIM [@GEHEIM]\n')
      await symlink('../geheim/tekst.md', join(publication, 'deel.md'))
      await symlink('../geheim', join(publication, 'elders'))
      await writeFile(
        join(publication, 'inleiding.md'),
        `# Inleiding\n\n::invoegen{bestand="${name}"}\n`
      )
      expect(await findingLines(publication)).toBe(
        `inleiding.md:3:1-3:${23 + name.length} oogst:file-readable fout Bestand \`${name}\` is er niet als gewoon bestand\n`
      )
    }
  )

  it('is no matter as long as nothing includes it', async () => {
    await using temporary = await TemporaryFolder.make()
    await copyBooklet(temporary.path)
    const path = temporary.join('los.md')
    await writeFile(path, Buffer.from([0x23, 0x20, 0xff]))
    expect(await findingLines(temporary.path)).toBe('')
    await rm(path)
  })
})
