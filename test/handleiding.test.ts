/** The editors’ guide is true: each of its examples is built, without a finding, and no directive is missing in it. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Code, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { directiveNames } from '../pipeline/parse/directives.ts'
import { fixturesFolder } from './support/booklet.ts'
import { projectFolder, runCommand } from './support/command.ts'
import { findingLines } from './support/findings.ts'
import { TemporaryFolder } from './support/temporary-folder.ts'

type Example = {
  readonly path: string
  readonly text: string
  readonly isChapter: boolean
}

const guide = await readFile(join(projectFolder, 'manuscript/HANDLEIDING.md'), 'utf8')
const examples = guideExamples(unified().use(remarkParse).parse(guide))

describe('the editors’ guide', () => {
  it.each(Object.values(directiveNames).flat())('shows the directive %s', (name) => {
    const shown = examples.some(({ text }) => new RegExp(`:${name}\\b`).test(text))
    expect(shown).toBe(true)
  })

  it('has only examples in which nothing is found, and which can be built', async () => {
    await using temporary = await TemporaryFolder.make()
    const folder = temporary.join('handleiding')
    await writePublication(folder)
    expect(await findingLines(folder)).toBe('')
    const out = temporary.join('uit')
    const only = 'html,epub,records,catalogue'
    const result = await runCommand(['build', folder, '--only', only, '--out', out])
    expect(result, result.stderr).toMatchObject({ status: 0 })
  }, 30_000)
})

/**
 * Each example is a chapter under the heading that stands above it, unless its fence names the
 * file it shows: ` ```markdown begrippen.md `.
 */
function guideExamples(tree: Root): Example[] {
  let title = ''
  return tree.children.flatMap((node, index): Example[] => {
    if (node.type === 'heading') title = toString(node)
    return isExample(node) ? [example(node, title, index)] : []
  })
}

function isExample(node: Root['children'][number]): node is Code {
  return node.type === 'code' && node.lang === 'markdown'
}

function example({ meta, value }: Code, title: string, index: number): Example {
  const isChapter = typeof meta !== 'string'
  const text = isChapter && !value.startsWith('# ') ? `# ${title}\n\n${value}` : value
  return {
    path: isChapter ? `voorbeeld-${index}.md` : meta,
    text: `${text}\n`,
    isChapter
  }
}

async function writePublication(folder: string): Promise<void> {
  await mkdir(folder)
  const fixture = join(fixturesFolder, 'handleiding')
  await cp(fixture, folder, { recursive: true })
  for (const { path, text } of examples) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const path = join(folder, 'publication.yaml')
  const metadata = parseDocument(await readFile(path, 'utf8'))
  for (const { path: file, isChapter } of examples) {
    if (isChapter) metadata.addIn(['spine'], { role: 'hoofdstuk', file })
  }
  await writeFile(path, metadata.toString())
}
