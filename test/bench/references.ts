/**
 * `npm run bench`: a list of ten thousand works, read and checked, checked again after one change,
 * and rendered; in processor time, and with the memory of lists of 2,500, 5,000 and 10,000.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { parseBibliography } from '../../pipeline/references/bibliography.ts'
import { renderReferences } from '../../pipeline/references/csl-engine.ts'
import { styleXml } from '../../pipeline/references/csl-styles.ts'

const sizes = [2500, 5000, 10_000]
const syllables =
  'bak ver hoe mei sma lin den ros kuy per wit ger bos tor mul jan vos kar ban dre'.split(
    ' '
  )

const [size, task] = process.argv.slice(2)
if (size === undefined) {
  for (const count of sizes) say(count, 'check')
  for (const count of sizes) say(count, 'render')
} else measure(Number(size), task)

/** In a process of its own, so that the memory is its own. */
function say(count: number, what: string): void {
  const words = [fileURLToPath(import.meta.url), String(count), what]
  const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  process.stdout.write(`${String(count).padStart(6)} works  ${stdout}`)
}

function measure(count: number, what: string | undefined): void {
  const text = list(count)
  const check = (value: string) =>
    parseBibliography([new VFile({ path: 'list.bib', value })], 2026)
  let bibliography = check('')
  const first = seconds(() => {
    bibliography = check(text)
  })
  if (what === 'render') {
    const keys = [...bibliography.items.keys()]
    const style = styleXml({ name: 'apa-nederlands' })
    const rendered = seconds(() => {
      renderReferences([], keys, bibliography, style, 'nl-NL', (key) => key)
    })
    print(`render ${rendered}`)
    return
  }
  const again = seconds(() => {
    check(text.replace('nummer 77 ', 'nummer zeventig '))
  })
  print(`check ${first}, after one change ${again}`)
}

function print(times: string): void {
  const { rss } = process.memoryUsage()
  process.stdout.write(`${times}, memory ${Math.round(rss / 1e6)} MB\n`)
}

function seconds(work: () => void): string {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return `${((user + system) / 1e6).toFixed(2)} s`
}

/** Names that are no one’s, and as different as those of a real list. */
function family(number: number): string {
  const digits = [0, 1, 2, 3].map((place) => Math.floor(number / 20 ** place) % 20)
  const name = digits.map((digit) => syllables[digit]).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function list(count: number): string {
  return Array.from({ length: count }, (_, n) => {
    const authors = `${family((n * 7919) % 160_000)}, Jan and de ${family((n * 104_729) % 160_000)}, Piet`
    return `@article{werk${n},
  author = {${authors}},
  title = {Een titel nummer ${n} over {W}ijken en {\\"o}f},
  journaltitle = {Tijdschrift voor iets},
  date = {${1980 + (n % 40)}-05-${String(1 + (n % 28)).padStart(2, '0')}},
  volume = {3},
  pages = {12--34},
  doi = {10.5555/werk${n}}
}
`
  }).join('\n')
}
