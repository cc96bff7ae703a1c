/**
 * `npm run bench`: the finishing pass beside Chromium’s own printing, at about 100 and 1,000
 * pages of a generated book, as ratios in one run. Time is processor time, for others may use
 * the machine, and time on the clock; memory is what the pass needs at most above what was there,
 * beside the size of the file that it gets. Each runs when it has run before, and for the first
 * time, as in a build: Chromium prints in a browser of its own, finishing is a process of its own.
 */
import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { serialize } from 'node:v8'
import { inspect } from '../../pipeline/inspect.ts'
import { publicationModel } from '../../pipeline/model/index.ts'
import { readStyles } from '../../pipeline/read/styles.ts'
import { startBrowser } from '../../pipeline/render/pdf/browser.ts'
import { type FinishRequest, finishPdf } from '../../pipeline/render/pdf/finish/index.ts'
import { openLayout, type PrintLayout } from '../../pipeline/render/pdf/layout.ts'
import { printOptions } from '../../pipeline/render/pdf/print-options.ts'
import { type PrintSource, printSource } from '../../pipeline/render/pdf/print-source.ts'
import type { PublicationMetadata } from '../../pipeline/read/publication-metadata.ts'
import { copyBooklet } from '../support/booklet.ts'
import { untimed } from '../support/findings.ts'
import { TemporaryFolder } from '../support/temporary-folder.ts'
import { type Cost, costOf, ownSeconds } from './cost.ts'
import type { Alone } from './finish-alone.ts'
import { processTreeSeconds } from './process-tree-time.ts'

const rounds = 5
/** After so many the code is compiled, as far as it gets. */
const warmingRounds = 12
/** Blocks in the one chapter of the generated book. */
const sizes = [115, 1150]

await using started = await startBrowser(process.env)
const browserProcess = started.browser.process()?.pid ?? 0
const grown: { readonly fileSize: number; readonly memory: number }[] = []
for (const size of sizes) grown.push(await measure(size))
reportGrowth()

async function measure(blocks: number) {
  const publication = await generatedBook(blocks)
  const { metadata } = publication
  const source = printSource(publication, await readStyles())
  const layout = await openLayout(started.browser, source)
  const printing: Cost[] = []
  const firstPrinting: Cost[] = []
  const finishing: Cost[] = []
  const alone: Alone[] = []
  let request = await printed(layout, metadata)
  for (let round = 0; round < warmingRounds; round++) finishPdf(request)
  for (let round = 0; round < rounds; round++) {
    const printAgain = async () => (request = await printed(layout, metadata))
    printing.push(await costOf(printAgain, () => processTreeSeconds(browserProcess)))
    firstPrinting.push(await firstPrint(source, metadata))
    finishing.push(await costOf(() => finishPdf(request), ownSeconds))
    alone.push(await finishedAlone(request))
  }
  await layout.page.close()
  const { pageCount, bytes } = finishPdf(request)
  const memory = Math.max(...alone.map((one) => one.memory))
  say(
    `finishing, ${pageCount} pages, ${megabytes(request.bytes.length)} from Chromium, ${megabytes(bytes.length)} finished, median of ${rounds}:`
  )
  report('Chromium prints for the first time', firstPrinting, firstPrinting)
  report('finishing for the first time', alone, firstPrinting)
  report('Chromium prints again', printing, printing)
  report('finishing again', finishing, printing)
  say(`  memory grew by at most ${megabytes(memory)}`)
  return { fileSize: request.bytes.length, memory }
}

async function firstPrint(
  source: PrintSource,
  metadata: PublicationMetadata
): Promise<Cost> {
  await using fresh = await startBrowser(process.env)
  const pid = fresh.browser.process()?.pid ?? 0
  const layout = await openLayout(fresh.browser, source)
  const print = () => printed(layout, metadata)
  // Awaited here: the browser goes with this function.
  return await costOf(print, () => processTreeSeconds(pid))
}

async function printed(
  { page, structure, geometry, boxes }: PrintLayout,
  metadata: PublicationMetadata
): Promise<FinishRequest> {
  const bytes = await page.pdf(printOptions)
  const modified = new Date(0)
  return {
    bytes,
    structure,
    geometry,
    boxes,
    metadata,
    modified,
    generator: 'oogst',
    attachments: []
  }
}

async function finishedAlone(request: FinishRequest): Promise<Alone> {
  await using folder = await TemporaryFolder.make()
  const path = folder.join('request')
  await writeFile(path, serialize(request))
  const parameters = ['test/bench/finish-alone.ts', path]
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`Finishing ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
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

function report(what: string, costs: readonly Cost[], printing: readonly Cost[]): void {
  const said = (['processor', 'elapsed'] as const).map((kind) => {
    const seconds = medianOf(costs, kind)
    const ratio = seconds / medianOf(printing, kind)
    return `${seconds.toFixed(2)} s ${kind === 'processor' ? 'of processor time' : 'on the clock'} (${ratio.toFixed(2)})`
  })
  say(`  ${what}: ${said.join(', ')}`)
}

function reportGrowth(): void {
  const [small, large] = grown
  if (!small || !large) return
  const file = (large.fileSize / small.fileSize).toFixed(1)
  const memory = (large.memory / small.memory).toFixed(1)
  say(`a file ${file} times as large takes ${memory} times the memory`)
}

function medianOf(costs: readonly Cost[], kind: keyof Cost): number {
  const values = costs.map((cost) => cost[kind]).toSorted((a, b) => a - b)
  return values[Math.floor(values.length / 2)] ?? Number.NaN
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
