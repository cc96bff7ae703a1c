/** `npm run guide`: a picture of each example in the editors’ guide, as it comes out in print. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer'
import { inspect } from '../../pipeline/inspect.ts'
import { publicationModel } from '../../pipeline/model/index.ts'
import type { Section } from '../../pipeline/model/publication.ts'
import { readStyles } from '../../pipeline/read/styles.ts'
import { startBrowser } from '../../pipeline/render/pdf/browser.ts'
import { printSource } from '../../pipeline/render/pdf/print-source.ts'
import { openLayout } from '../../pipeline/render/pdf/layout.ts'
import { untimed } from '../support/findings.ts'
import { projectFolder } from '../support/command.ts'
import {
  exampleHash,
  readGuideExamples,
  writeGuidePublication
} from '../support/guide.ts'
import { TemporaryFolder } from '../support/temporary-folder.ts'

const paddingPx = 24
/** A section in a frame of white; the titles of examples are those of the guide itself. */
const frame = `
  body { background: #fff }
  .section { padding: ${paddingPx}px; padding-right: calc(${paddingPx}px + var(--margin-column)) }
  .role-titelpagina { padding-right: ${paddingPx}px }
  .role-omslag { padding: 0; width: max-content }
  .role-hoofdstuk > .section-title, .role-register > .section-title { display: none }`

/** Sections that oogst makes by itself, shown too. */
const generated = ['omslag', 'titelpagina', 'inhoud', 'literatuur', 'register'] as const

const examples = await readGuideExamples()
const shown = examples.filter(({ isSection }) => isSection)
await using temporary = await TemporaryFolder.make()
await using started = await startBrowser(process.env)
const { spine, page } = await openGuide(temporary.join('handleiding'), started.browser)
for (const { name, path } of shown) {
  const section = spine.find(({ sourcePath }) => sourcePath?.endsWith(path))
  await photograph(page, section, name)
}
for (const role of generated) {
  const section = spine.find((one) => one.role === role)
  await photograph(page, section, role)
}
const hashes = Object.fromEntries(
  shown.map((example) => [example.name, exampleHash(example)])
)
await writeFile(fileOf('pictures.json'), `${JSON.stringify(hashes, undefined, 2)}\n`)

/** All sections under each other, in the style of print. */
async function openGuide(folder: string, browser: Browser) {
  await writeGuidePublication(folder, examples)
  const [resolved] = (await inspect(folder, untimed)).publications
  if (!resolved) throw new Error('The guide makes no publication')
  const publication = await publicationModel(resolved)
  const source = printSource(publication, await readStyles(true))
  const { page } = await openLayout(browser, source)
  const width = source.geometry.contentWidthPx + 2 * paddingPx
  await page.setViewport({ width, height: 800, deviceScaleFactor: 1.5 })
  await page.addStyleTag({ content: frame })
  return { spine: publication.spine, page }
}

async function photograph(
  page: Page,
  section: Section | undefined,
  name: string
): Promise<void> {
  const element = section && (await page.$(`#${section.id}`))
  if (!element) throw new Error(`Nothing is made of the example ${name}`)
  await element.screenshot({
    path: fileOf(`${name}.webp`),
    type: 'webp',
    quality: 85
  })
}

function fileOf(name: string): string {
  return join(projectFolder, 'docs/handleiding', name)
}
