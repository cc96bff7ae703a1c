/**
 * `npm run bench`: how long a cold build takes beside Chromium alone, which starts, loads the
 * same HTML and prints it once. Measured in turns in one run; only the ratio says something.
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from '../../pipeline/inspect.ts'
import { publicationModel } from '../../pipeline/model/index.ts'
import { readStyles } from '../../pipeline/read/styles.ts'
import { openPage, startBrowser } from '../../pipeline/render/pdf/browser.ts'
import { printFiles } from '../../pipeline/render/pdf/index.ts'
import { pageGeometry } from '../../pipeline/render/pdf/page-geometry.ts'

const rounds = 7
const sayProcessorTime = `data:text/javascript,${encodeURIComponent(`
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    process.stderr.write('processor ' + (user + system))
  })`)}`
const manuscript = process.argv[2] ?? 'manuscript'
const folder = await mkdtemp(join(tmpdir(), 'oogst-bench-'))

const { publications } = await inspect(manuscript, async (_part, work) => work())
const styles = await readStyles()
const documents = publications.map((publication) =>
  printFiles(publicationModel(publication), styles)
)

const figures = { alone: [] as number[], build: [] as number[], check: [] as number[] }
for (let round = 0; round < rounds; round++) {
  figures.alone.push(await timed(printAlone))
  figures.build.push(await timed(() => run('build', '--out', join(folder, 'dist'))))
  figures.check.push(processorSeconds())
}
await rm(folder, { recursive: true, force: true })

const alone = median(figures.alone)
const build = median(figures.build)
say(`Chromium alone: ${alone.toFixed(2)} s (median of ${rounds})`)
say(`oogst build:    ${build.toFixed(2)} s, ${(build / alone).toFixed(2)} times as long`)
say(`oogst check:    ${median(figures.check).toFixed(2)} s of processor time`)

async function printAlone(): Promise<void> {
  await using started = await startBrowser(process.env)
  for (const files of documents) {
    const { widthPx: width, heightPx: height } = pageGeometry
    const page = await openPage(started.browser, files, { width, height })
    await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true
    })
  }
}

function run(command: string, ...options: readonly string[]): string {
  const parameters = [
    '--import',
    sayProcessorTime,
    'pipeline/cli.ts',
    command,
    manuscript
  ]
  const { status, stderr } = spawnSync(process.execPath, [...parameters, ...options], {
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`oogst ${command} ended with ${status}: ${stderr}`)
  return stderr
}

/** User and system time of `oogst check`, by its own count at its end. */
function processorSeconds(): number {
  return Number(/processor (\d+)/.exec(run('check'))?.[1]) / 1e6
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
