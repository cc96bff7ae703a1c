/** The examples of the editors’ guide, and the publication that they make together. */
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import slugify from '@sindresorhus/slugify'
import type { Code, Image, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parseDocument } from 'yaml'
import { fixturesFolder } from './booklet.ts'
import { projectFolder } from './command.ts'

export type GuideExample = {
  /** Unique: the heading it stands under, and its number there. */
  readonly name: string
  /** File in the publication that it makes. */
  readonly path: string
  readonly text: string
  readonly isChapter: boolean
  /** False for a file that others include. */
  readonly isSection: boolean
  /** The picture that follows it in the guide, when one does. */
  readonly picture: Image | undefined
}

const guidePath = join(projectFolder, 'manuscript/HANDLEIDING.md')

/**
 * Each example is a chapter under the heading that stands above it, unless its fence names the
 * file it shows: ` ```markdown begrippen.md `.
 */
export async function readGuideExamples(): Promise<GuideExample[]> {
  const spine = String((await fixtureMetadata()).get('spine'))
  const { children }: Root = unified()
    .use(remarkParse)
    .parse(await readFile(guidePath, 'utf8'))
  let title = ''
  let number = 0
  return children.flatMap((node, index): GuideExample[] => {
    if (node.type === 'heading') [title, number] = [toString(node), 0]
    if (!isExample(node)) return []
    const name = `${slugify(title)}-${++number}`
    const file = written(node, title, name)
    const isSection = file.isChapter || spine.includes(file.path)
    return [{ ...file, isSection, name, picture: picture(children[index + 1]) }]
  })
}

/** The examples as a publication in a new folder: `test/fixtures/handleiding` with them as its chapters. */
export async function writeGuidePublication(
  folder: string,
  examples: readonly GuideExample[]
): Promise<void> {
  await mkdir(folder)
  await cp(join(fixturesFolder, 'handleiding'), folder, { recursive: true })
  for (const { path, text } of examples) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const metadata = await fixtureMetadata()
  for (const { path: file, isChapter } of examples) {
    if (isChapter) metadata.addIn(['spine'], { role: 'hoofdstuk', file })
  }
  await writeFile(join(folder, 'publication.yaml'), metadata.toString())
}

async function fixtureMetadata() {
  const path = join(fixturesFolder, 'handleiding/publication.yaml')
  return parseDocument(await readFile(path, 'utf8'))
}

/** SHA-256 of what an example says: a picture of it is as old as this. */
export function exampleHash({ text }: GuideExample): string {
  return createHash('sha256').update(text).digest('hex')
}

function isExample(node: RootContent): node is Code {
  return node.type === 'code' && node.lang === 'markdown'
}

function written({ meta, value }: Code, title: string, name: string) {
  const isChapter = typeof meta !== 'string'
  return {
    path: isChapter ? `${name}.md` : meta,
    text: `${isChapter && !value.startsWith('# ') ? `# ${title}\n\n${value}` : value}\n`,
    isChapter
  }
}

function picture(node: RootContent | undefined): Image | undefined {
  const [child] = node?.type === 'paragraph' ? node.children : []
  return child?.type === 'image' ? child : undefined
}
