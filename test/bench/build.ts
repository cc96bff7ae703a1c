/**
 * `npm run bench`: how long a cold build takes beside Chromium alone, which starts, loads the
 * same HTML and prints it once. Each runs in a process of its own, in turns in one run; only the
 * ratio says something. Measured twice: as on a new machine (the browser of the npm package is
 * unpacked, no code is compiled ahead) and with what earlier builds kept.
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { inspect } from '../../pipeline/inspect.ts'
import { publicationModel } from '../../pipeline/model/index.ts'
import { readStyles } from '../../pipeline/read/styles.ts'
import { cacheFolder } from '../../pipeline/render/pdf/cache-folder.ts'
import { printSource } from '../../pipeline/render/pdf/print-source.ts'

const rounds = 7
const sayProcessorTime = `data:text/javascript,${encodeURIComponent(`
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    process.stderr.write('processor ' + (user + system))
  })`)}`
const manuscript = process.argv[2] ?? 'manuscript'
const folder = await mkdtemp(join(tmpdir(), 'oogst-bench-'))
const documents = join(folder, 'documents')
await writeFile(documents, serialize(await printSources()))

const nothingKept = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' }
const asOnNewMachine = await inTurns(nothingKept, () => cacheFolder().then(remove))
const withKept = await inTurns(process.env, async () => undefined)
const checks = Array.from({ length: rounds }, processorSeconds)
await remove(folder)

report('as on a new machine', asOnNewMachine)
report('with what earlier builds kept', withKept)
say(`oogst check: ${median(checks).toFixed(2)} s of processor time`)

type Turns = { readonly alone: readonly number[]; readonly build: readonly number[] }

async function inTurns(
  environment: NodeJS.ProcessEnv,
  prepare: () => Promise<void>
): Promise<Turns> {
  const turns = { alone: [] as number[], build: [] as number[] }
  const out = join(folder, 'dist')
  for (let round = 0; round < rounds; round++) {
    await prepare()
    turns.alone.push(
      timed(() => run(['test/bench/chromium-alone.ts', documents], environment))
    )
    await prepare()
    turns.build.push(
      timed(() =>
        run(['pipeline/cli.ts', 'build', manuscript, '--out', out], environment)
      )
    )
  }
  return turns
}

async function printSources() {
  const { publications } = await inspect(manuscript, async (_part, work) => work())
  const styles = await readStyles()
  const models = await Promise.all(publications.map(publicationModel))
  return models.map((model) => printSource(model, styles))
}

function run(parameters: readonly string[], env: NodeJS.ProcessEnv): string {
  const { status, stderr } = spawnSync(process.execPath, parameters, {
    encoding: 'utf8',
    env
  })
  if (status !== 0)
    throw new Error(`${parameters.join(' ')} ended with ${status}: ${stderr}`)
  return stderr
}

/** User and system time of `oogst check`, by its own count at its end. */
function processorSeconds(): number {
  const said = run(
    ['--import', sayProcessorTime, 'pipeline/cli.ts', 'check', manuscript],
    process.env
  )
  return Number(/processor (\d+)/.exec(said)?.[1]) / 1e6
}

function report(circumstances: string, { alone, build }: Turns): void {
  const ratio = (median(build) / median(alone)).toFixed(2)
  say(`${circumstances}, median of ${rounds}:`)
  say(`  Chromium alone ${median(alone).toFixed(2)} s`)
  say(`  oogst build    ${median(build).toFixed(2)} s, ${ratio} times as long`)
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true })
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
