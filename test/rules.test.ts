/**
 * Every rule of the registry by itself: a case is a folder `fixtures/rules/<rule>/<case>/`
 * whose `in/` is laid over the booklet, or stands alone when it is a series. A `breaking` case is reported, a `clean` case is the
 * near miss that is not. `UPDATE=1` rewrites `messages.txt`.
 */
import { existsSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../pipeline/rules/registry.ts'
import { bookletFolder, copyBooklet, fixturesFolder } from './support/booklet.ts'
import { findingLines } from './support/findings.ts'
import { subfolders } from './support/folders.ts'
import { expectGolden } from './support/golden.ts'
import { TemporaryFolder } from './support/temporary-folder.ts'

const rulesFolder = join(fixturesFolder, 'rules')
const ruleFolders = await subfolders(rulesFolder)
/** Of what is printed, which takes a browser: `render/pdf/image-resolution.test.ts`. */
const rulesOfPrint = new Set(['pdf-small-enough'])

describe('the rules of the manuscript', () => {
  it('have a breaking and a clean case each, and no other cases exist', async () => {
    const expected = Object.keys(rules).filter((rule) => !rulesOfPrint.has(rule))
    expect(ruleFolders).toEqual(expected.sort())
    for (const rule of ruleFolders) {
      const cases = await subfolders(join(rulesFolder, rule))
      expect(cases, rule).toEqual(expect.arrayContaining(['breaking', 'clean']))
      const others = cases.filter((name) => !/^(breaking|clean)(-|$)/.test(name))
      expect(others, rule).toEqual([])
    }
  })

  it('find nothing in the booklet', async () => {
    expect(await findingLines(bookletFolder)).toBe('')
  })

  for (const rule of ruleFolders) {
    describe(rule, async () => {
      for (const name of await subfolders(join(rulesFolder, rule))) {
        const isBreaking = name.startsWith('breaking')
        const title = isBreaking ? `reports ${name}` : `reports nothing for ${name}`
        it(title, () => checkCase(rule, join(rulesFolder, rule, name), isBreaking))
      }
    })
  }
})

async function checkCase(rule: string, folder: string, isBreaking: boolean) {
  await using temporary = await TemporaryFolder.make()
  const manuscript = temporary.join('moestuin')
  await mkdir(manuscript)
  const overlay = join(folder, 'in')
  if (existsSync(join(overlay, 'catalogue.yaml')))
    await cp(overlay, manuscript, { recursive: true })
  else await copyBooklet(manuscript, existsSync(overlay) ? overlay : undefined)
  const lines = await findingLines(manuscript)
  await expectGolden(join(folder, 'messages.txt'), lines)
  if (isBreaking) expect(lines).toContain(` oogst:${rule} `)
  else expect(lines).toBe('')
}
