/** `check --fix`: what is certain is mended, and nothing else of the file changes. `UPDATE=1` rewrites `after.*`. */
import { readdirSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { parseBibliography } from '../../pipeline/references/bibliography.ts'
import { mendedFiles } from '../../pipeline/references/fix/index.ts'
import { applyJudgements } from '../../pipeline/references/judgements.ts'
import { copyBooklet, fixturesFolder } from '../support/booklet.ts'
import { runCommand } from '../support/command.ts'
import { expectGolden } from '../support/golden.ts'
import { TemporaryFolder } from '../support/temporary-folder.ts'

const folder = join(fixturesFolder, 'references', 'fix')
const cases = ['fields', 'order'].flatMap((name) =>
  readdirSync(join(folder, name))
    .filter((file) => file.startsWith('before'))
    .map((file) => join(name, file))
)

describe('a mended list', () => {
  for (const path of cases) {
    it(`changes only in what is certain: ${path}`, async () => {
      const value = readFileSync(join(folder, path), 'utf8')
      const [first] = mend(value, path)
      await expectGolden(
        join(folder, path.replace('before', 'after')),
        first?.after ?? ''
      )
      expect(mend(first?.after ?? '', path), 'the second time').toEqual([])
    })
  }
})

describe('oogst check --fix', () => {
  it('shows the difference, and writes nothing when nobody has agreed', async () => {
    await using temporary = await TemporaryFolder.make()
    const list = await listWithFault(temporary)
    const before = await readFile(list, 'utf8')
    const { status, stdout } = await runCommand([
      'check',
      temporary.join('moestuin'),
      '--fix'
    ])
    expect(status).toBe(0)
    expect(stdout).toContain('-  isbn = {9780306406157}\n+  isbn = {978-0-306-40615-7}\n')
    expect(stdout).toContain('Niets veranderd.')
    expect(await readFile(list, 'utf8')).toBe(before)
  })

  it('writes with --yes, and keeps the byte order mark and the ends of lines', async () => {
    await using temporary = await TemporaryFolder.make()
    const list = await listWithFault(temporary)
    const before = `\uFEFF${(await readFile(list, 'utf8')).replaceAll('\n', '\r\n')}`
    await writeFile(list, before)
    const words = ['check', temporary.join('moestuin'), '--fix', '--yes']
    const { status, stdout } = await runCommand(words)
    expect(status).toBe(0)
    expect(stdout).toContain('Geen fouten en geen waarschuwingen.')
    const after = await readFile(list, 'utf8')
    expect(after).toBe(before.replace('9780306406157', '978-0-306-40615-7'))
  })
})

function mend(value: string, path: string) {
  const file = new VFile({ path: `list${extname(path)}`, value })
  const bibliography = parseBibliography([file], 2026)
  const isSorted = path.startsWith('order')
  applyJudgements(
    [file],
    bibliography,
    new Map(isSorted ? [['bibliography-sorted', 'warning']] : [])
  )
  return mendedFiles([file])
}

async function listWithFault(temporary: TemporaryFolder): Promise<string> {
  const manuscript = temporary.join('moestuin')
  await copyBooklet(manuscript)
  const list = join(manuscript, 'references.bib')
  const text = await readFile(list, 'utf8')
  await writeFile(
    list,
    text.replace('  year      = {2019}', '  year = {2019},\n  isbn = {9780306406157}')
  )
  return list
}
