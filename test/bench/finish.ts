/**
 * `npm run bench`: the finishing pass beside Chromium’s own printing, at about 100 and 1,000
 * pages of a generated book, as ratios in one run. Memory is what the pass needs at most above
 * what was there, beside the size of the file that it gets.
 */
import { writeFile } from 'node:fs/promises'
import { inspect } from '../../pipeline/inspect.ts'
import { publicationModel } from '../../pipeline/model/index.ts'
import { readStyles } from '../../pipeline/read/styles.ts'
import { startBrowser } from '../../pipeline/render/pdf/browser.ts'
import { finishPdf } from '../../pipeline/render/pdf/finish/index.ts'
import { openLayout } from '../../pipeline/render/pdf/layout.ts'
import { printSource } from '../../pipeline/render/pdf/print-source.ts'
import { copyBooklet } from '../support/booklet.ts'
import { untimed } from '../support/findings.ts'
import { TemporaryFolder } from '../support/temporary-folder.ts'

const rounds = 3
/** Blocks in the one chapter of the generated book. */
const sizes = [115, 1150]

await using started = await startBrowser(process.env)
for (const size of sizes) await measure(size)

async function measure(blocks: number): Promise<void> {
  const publication = await generatedBook(blocks)
  const layout = await openLayout(
    started.browser,
    printSource(publication, await readStyles())
  )
  const { page, structure, geometry, boxes } = layout
  const [printing, finishing, growing]: [number[], number[], number[]] = [[], [], []]
  let report = ''
  for (let round = 0; round < rounds; round++) {
    let start = performance.now()
    const bytes = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      timeout: 0
    })
    printing.push(performance.now() - start)
    start = performance.now()
    const request = {
      bytes,
      structure,
      geometry,
      boxes,
      metadata: publication.metadata,
      modified: new Date(0),
      generator: 'oogst',
      attachments: []
    }
    const before = process.memoryUsage.rss()
    const finished = await finishPdf(request)
    finishing.push(performance.now() - start)
    growing.push((process.memoryUsage.rss() - before) / bytes.length)
    report = `${finished.pageCount} pages, ${(bytes.length / 1e6).toFixed(1)} MB from Chromium, ${(finished.bytes.length / 1e6).toFixed(1)} MB finished`
  }
  await page.close()
  const ratio = (median(finishing) / median(printing)).toFixed(2)
  say(`finishing, ${report}, median of ${rounds}:`)
  say(`  Chromium prints in ${(median(printing) / 1000).toFixed(2)} s`)
  say(
    `  finishing ${(median(finishing) / 1000).toFixed(2)} s, ${ratio} of that; the first time ${((finishing[0] ?? 0) / 1000).toFixed(2)} s`
  )
  say(
    `  memory grew by at most ${Math.max(...growing).toFixed(1)} times the size of Chromium’s file`
  )
}

async function generatedBook(blocks: number) {
  await using folder = await TemporaryFolder.make()
  await copyBooklet(folder.path)
  await writeFile(folder.join('inleiding.md'), longText(blocks))
  const { publications } = await inspect(folder.path, untimed)
  const [resolved] = publications
  if (!resolved) throw new Error('The generated book has no publication')
  return publicationModel(resolved)
}

function longText(blocks: number): string {
  const sentence = 'Een buurt verandert langzaam, en wie er woont merkt dat het laatst. '
  const texts = Array.from({ length: blocks }, (_, index) =>
    [
      `## Kop ${index}`,
      sentence.repeat(9),
      `${sentence.repeat(7)}Zie [het verslag](https://example.org/${index}).[^n${index}]`,
      `- ${sentence}\n- ${sentence}`,
      `[^n${index}]: Een noot over ${index}.`
    ].join('\n\n')
  )
  return ['# Inleiding', ...texts].join('\n\n')
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
