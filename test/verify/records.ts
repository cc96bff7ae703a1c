/** The records of a build, and of a publication of which everything is known, before the programs of others. */
import { spawnSync } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderRecords } from '../../pipeline/render/records/index.ts'
import { smallOptions, smallPublication } from '../render/html/small-publication.ts'
import { wholeMetadata } from '../render/records/whole-metadata.ts'
import { TemporaryFolder } from '../support/temporary-folder.ts'
import { biberFindings } from './biber.ts'
import { findingLine } from './finding.ts'
import { fetchedByMaven } from './maven.ts'
import { overlooked, plantFaults } from './planted-records.ts'
import { recordsPython } from './python.ts'

/** Of a repository of documents; of it only the schema of MODS in it is used. */
const mods = {
  name: 'mycore-mods-2025.12.1',
  artifact: 'org.mycore:mycore-mods:2025.12.1'
}
const script = fileURLToPath(new URL('records.py', import.meta.url))

/**
 * onixcheck, cffconvert, pymarc, marc-lint, rispy and biber, and the schemas of `schemas.py`.
 *
 * @param dist
 *   A built site.
 * @param say
 *   Takes a line for the one who waits.
 * @returns
 *   All findings; throws a `MissingToolError` without Python, Maven or biber.
 */
export async function verifyRecords(
  dist: string,
  say: (line: string) => void
): Promise<string[]> {
  const readers: Readers = {
    python: await recordsPython(),
    jars: await fetchedByMaven(mods.name, 'copy', [`-Dartifact=${mods.artifact}`])
  }
  await using temporary = await TemporaryFolder.make()
  const whole = await writeWholeRecords(temporary.path)
  const broken = await writeWholeRecords(join(temporary.path, 'broken'))
  await plantFaults(broken)
  const unseen = overlooked(await findingsIn(readers, broken))
  if (unseen.length > 0)
    throw new Error(`No validator sees a fault in ${unseen.join(', ')}`)
  const faults: string[] = []
  for (const folder of [...(await recordFolders(dist)), whole]) {
    const findings = await findingsIn(readers, folder)
    say(`records: ${folder}: ${findings.length} findings`)
    faults.push(...findings)
  }
  return faults
}

async function recordFolders(dist: string): Promise<string[]> {
  const names = await readdir(dist, { recursive: true }).catch(() => [])
  const found = names.filter((name) => basename(name) === 'record.csl.json').sort()
  return found.map((name) => join(dist, dirname(name)))
}

/** Of the booklet much is not known; here is every record, with everything in it. */
async function writeWholeRecords(folder: string): Promise<string> {
  const publication = { ...smallPublication(), metadata: wholeMetadata }
  const options = smallOptions(undefined, 'https://www.example.org/')
  const out = join(folder, publication.slug)
  await mkdir(out, { recursive: true })
  for (const file of renderRecords(publication, options))
    await writeFile(join(folder, file.path), String(file))
  return out
}

/** The Python that has them, and the folder of what Maven fetched. */
type Readers = { readonly python: string; readonly jars: string }

async function findingsIn(readers: Readers, folder: string): Promise<readonly string[]> {
  return [...recordFindings(readers, folder), ...(await biberFindings(folder))]
}

function recordFindings({ python, jars }: Readers, folder: string): readonly string[] {
  const { status, stdout, stderr } = spawnSync(python, [script, folder, jars], {
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`records.py stopped: ${stderr}`)
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [file = '', description = ''] = line.split('\t')
      return findingLine({
        validator: 'records',
        file,
        rule: '',
        description,
        place: folder
      })
    })
}
