/** The editors’ guide is true: each of its examples is built, without a finding, and has its picture; no directive is missing. */
import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { directiveNames } from '../pipeline/parse/directives.ts'
import { projectFolder, runCommand } from './support/command.ts'
import { findingLines } from './support/findings.ts'
import { exampleHash, readGuideExamples, writeGuidePublication } from './support/guide.ts'
import { TemporaryFolder } from './support/temporary-folder.ts'

const examples = await readGuideExamples()
const pictureFolder = join(projectFolder, 'docs/handleiding')
const pictured: Readonly<Record<string, string>> = JSON.parse(
  await readFile(join(pictureFolder, 'pictures.json'), 'utf8')
)

describe('the editors’ guide', () => {
  it.each(Object.values(directiveNames).flat())('shows the directive %s', (name) => {
    const shown = examples.some(({ text }) => new RegExp(`:${name}\\b`).test(text))
    expect(shown).toBe(true)
  })

  it('has only examples in which nothing is found, and which can be built', async () => {
    await using temporary = await TemporaryFolder.make()
    const folder = temporary.join('handleiding')
    await writeGuidePublication(folder, examples)
    expect(await findingLines(folder)).toBe('')
    const out = temporary.join('uit')
    const only = 'html,epub,records,catalogue'
    const result = await runCommand(['build', folder, '--only', only, '--out', out])
    expect(result, result.stderr).toMatchObject({ status: 0 })
  }, 30_000)

  it.each(examples.filter(({ isSection }) => isSection))(
    'shows what $name becomes, as it is today',
    async (example) => {
      const { name, picture } = example
      expect(picture?.url).toBe(`../docs/handleiding/${name}.webp`)
      expect(picture?.alt).toMatch(/\w+ \w+/)
      await access(join(pictureFolder, `${name}.webp`))
      // Otherwise `npm run guide` has to make it anew.
      expect(pictured[name]).toBe(exampleHash(example))
    }
  )
})
