/**
 * A catalogue of 2,000 records, as `npm run bench:catalogue` builds it: the command from start
 * to end, without the PDF. `node test/bench/catalogue.ts 5000` takes another number.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { copyBooklet } from '../support/booklet.ts'
import { runCommand } from '../support/command.ts'
import { TemporaryFolder } from '../support/temporary-folder.ts'

const count = Number(process.argv[2] ?? 2000)
const tags = Array.from({ length: 60 }, (_, number) => `onderwerp ${number}`)

await using temporary = await TemporaryFolder.make()
const manuscript = temporary.join('reeks')
await mkdir(manuscript)
await copyBooklet(temporary.join('reeks', 'moestuin'))
await writeFile(temporary.join('reeks', 'catalogue.yaml'), catalogue())

const start = performance.now()
const out = temporary.join('dist')
const { status, stderr } = await runCommand([
  'build',
  manuscript,
  '--only',
  'html,records,catalogue',
  '--out',
  out
])
const seconds = (performance.now() - start) / 1000
if (status !== 0) throw new Error(stderr)
process.stdout.write(`${stderr}${count} records: ${seconds.toFixed(1)} s\n`)

function catalogue(): string {
  const records = Array.from({ length: count }, (_, number) => ({
    id: `record-${number}`,
    title: `Publicatie ${number} over onderwerp ${number % 60}`,
    type: 'report',
    contributors: [
      { given: 'Voornaam', family: `Achternaam${number % 700}`, role: 'aut' },
      { given: 'Ander', family: `Naam${number % 450}`, role: 'aut' }
    ],
    publishers: [{ name: `Uitgever ${number % 40}` }],
    issued: 1985 + (number % 40),
    subjects: [0, 7, 19].map((step) => tags[(number + step) % tags.length]),
    url: `https://example.org/${number}`
  }))
  // JSON is YAML too.
  return JSON.stringify({ name: 'Reeks', language: 'nl-NL', records })
}
