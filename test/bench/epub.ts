/**
 * Second part of `npm run bench`: packing many images beside writing the same zip with fflate alone, and
 * whether time and memory grow with the number of chapters and not with its square. Each runs in a
 * process of its own; only the ratios say something.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

type Work = { readonly seconds: number; readonly mebibytes: number }

const rounds = 3

const images = best('images')
const alone = best('zip')
say(
  `150 MiB of images: ${images.seconds.toFixed(2)} s and ${images.mebibytes} MiB; the zip alone ` +
    `${alone.seconds.toFixed(2)} s and ${alone.mebibytes} MiB: ` +
    `${(images.seconds / alone.seconds).toFixed(2)} and ` +
    `${(images.mebibytes / alone.mebibytes).toFixed(2)} times as much`
)
for (const count of [250, 500, 1000, 2000]) {
  const { seconds, mebibytes } = best('chapters', String(count))
  say(
    `${count} chapters: ${seconds.toFixed(2)} s, ${((1000 * seconds) / count).toFixed(2)} ms each; ` +
      `${mebibytes} MiB`
  )
}

/** The round that was disturbed least. */
function best(...words: readonly string[]): Work {
  const works = Array.from({ length: rounds }, () => run(words))
  return works.reduce((a, b) => (a.seconds < b.seconds ? a : b))
}

function run(words: readonly string[]): Work {
  const script = fileURLToPath(new URL('epub-work.ts', import.meta.url))
  return JSON.parse(
    execFileSync(process.execPath, [script, ...words], { encoding: 'utf8' })
  )
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
