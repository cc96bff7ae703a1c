/**
 * `npm run bench`: ending the pages of one long chapter so that their notes stand at the foot, beside
 * laying the same chapter out with its notes at its end. Processor time of the browser, as ratios
 * in one run; the work grows with the pages when that for a page stays the same.
 */
import { appendFile, writeFile } from 'node:fs/promises'
import { inspect } from '../../pipeline/inspect.ts'
import { publicationModel } from '../../pipeline/model/index.ts'
import { readStyles } from '../../pipeline/read/styles.ts'
import { startBrowser } from '../../pipeline/render/pdf/browser.ts'
import { openLayout } from '../../pipeline/render/pdf/layout.ts'
import { type PrintSource, printSource } from '../../pipeline/render/pdf/print-source.ts'
import { copyBooklet } from '../support/booklet.ts'
import { untimed } from '../support/findings.ts'
import { TemporaryFolder } from '../support/temporary-folder.ts'
import { costOf } from './cost.ts'
import { processTreeSeconds } from './process-tree-time.ts'

type Work = { readonly pages: number; readonly seconds: number }

const rounds = 3
/** Turns of the one chapter: about 100, 200 and 400 pages. */
const sizes = [115, 230, 460]

await using started = await startBrowser(process.env)
const browserProcess = started.browser.process()?.pid ?? 0
let first: Work | undefined
for (const turns of sizes) {
  const [foot, end] = [await best(turns, 'foot'), await best(turns, 'end')]
  first ??= foot
  const perPage = foot.seconds / foot.pages / (first.seconds / first.pages)
  say(
    `${4 * turns} notes on the feet of ${foot.pages} pages: ${foot.seconds.toFixed(2)} s, ` +
      `${(foot.seconds / end.seconds).toFixed(1)} times what they take at the end of the chapter, ` +
      `${perPage.toFixed(2)} times as much for a page as in the shortest`
  )
}

/** The round that was disturbed least. */
async function best(turns: number, notes: 'foot' | 'end'): Promise<Work> {
  const source = await generatedBook(turns, notes)
  const works: Work[] = []
  for (let round = 0; round < rounds; round++) works.push(await layOut(source))
  return works.reduce((a, b) => (a.seconds < b.seconds ? a : b))
}

async function layOut(source: PrintSource): Promise<Work> {
  let pages = 0
  const { processor } = await costOf(
    async () => {
      const { page, pageMap } = await openLayout(started.browser, source)
      pages = Math.max(...pageMap.values())
      await page.close()
    },
    () => processTreeSeconds(browserProcess)
  )
  return { pages, seconds: processor }
}

async function generatedBook(turns: number, notes: string): Promise<PrintSource> {
  await using folder = await TemporaryFolder.make()
  await copyBooklet(folder.path)
  await appendFile(folder.join('publication.yaml'), `notes: ${notes}\n`)
  await writeFile(folder.join('inleiding.md'), chapterOfNotes(turns))
  const { publications } = await inspect(folder.path, untimed)
  const [resolved] = publications
  if (!resolved) throw new Error('The generated book has no publication')
  return printSource(await publicationModel(resolved), await readStyles())
}

function chapterOfNotes(turns: number): string {
  const sentence = 'Een buurt verandert langzaam, en wie er woont merkt dat het laatst. '
  const blocks = Array.from({ length: turns }, (_, turn) =>
    [
      `## Kop ${turn}`,
      `${sentence.repeat(6)}[^a${turn}] ${sentence.repeat(3 + (turn % 5))}[^b${turn}]`,
      `${sentence.repeat(5)}[^c${turn}]`,
      `- ${sentence}\n- ${sentence}[^d${turn}]`,
      `[^a${turn}]: Een noot over ${turn}.`,
      `[^b${turn}]: ${sentence.repeat(1 + (turn % 4))}`,
      `[^c${turn}]: Een noot.`,
      `[^d${turn}]: ${sentence}`
    ].join('\n\n')
  )
  return ['# Inleiding', ...blocks].join('\n\n')
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
