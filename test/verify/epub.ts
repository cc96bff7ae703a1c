/** The EPUBs of a whole build, with the page list of its PDF, before EPUBCheck and Ace. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from '../../pipeline/build.ts'
import { h } from 'hastscript'
import { image, publicationOf, section } from '../render/epub/example.ts'
import { epubBytes } from '../render/epub/unpacked.ts'
import { copyBooklet } from '../support/booklet.ts'
import { untimed } from '../support/findings.ts'
import { subfolders } from '../support/folders.ts'
import { TemporaryFolder } from '../support/temporary-folder.ts'
import { aceCheck, aceName } from './ace.ts'
import { epubCheck, epubCheckName } from './epubcheck.ts'
import { findingLine } from './finding.ts'

/**
 * Checks the EPUBs of a build, and the small booklet of the tests with a claim of conformance.
 *
 * @param dist
 *   A built site.
 * @param say
 *   Takes a line for the one who waits.
 * @returns
 *   All findings; throws a `MissingToolError` without Java.
 */
export async function verifyEpubs(
  dist: string,
  say: (line: string) => void
): Promise<string[]> {
  const built = await epubsBelow(dist)
  if (built.length === 0) return [`There is no EPUB in ${dist}: build it first`]
  await using temporary = await TemporaryFolder.make()
  const folder = temporary.path
  await expectPlantedFaults(folder)
  await copyBooklet(join(folder, 'moestuin'))
  await certify(join(folder, 'moestuin', 'publication.yaml'))
  const claiming = await builtEpub(join(folder, 'moestuin'), join(folder, 'dist'))
  const faults: string[] = []
  for (const path of [...built, claiming]) {
    const findings = [...epubCheck(path), ...(await aceCheck(path, folder))]
    say(`${epubCheckName} and ${aceName}: ${path}: ${findings.length} findings`)
    faults.push(...findings.map(findingLine))
  }
  return faults
}

async function epubsBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const epubs = names.filter((name) => name.endsWith('.epub')).sort()
  return epubs.map((name) => join(folder, name))
}

/** A validator that overlooks a fault which was put there says nothing by its silence. */
async function expectPlantedFaults(folder: string): Promise<void> {
  const path = join(folder, 'planted.epub')
  const content = [
    h('p', h('a', { href: '#weg' }, 'x')),
    h('p', h('img', { src: 'b.png' }))
  ]
  const one = section({ id: 'een', role: 'hoofdstuk' }, ...content)
  const resources = new Map([image('b.png')])
  await writeFile(path, await epubBytes({ ...publicationOf(one), resources }))
  const found = [...epubCheck(path), ...(await aceCheck(path, folder))]
  for (const rule of ['RSC-012', 'image-alt'])
    if (!found.some((finding) => finding.rule === rule))
      throw new Error(`Nothing found the planted \`${rule}\``)
}

async function certify(path: string): Promise<void> {
  const statement = 'accessibility:\n  certifiedBy: Voorbeeldbureau\n'
  await writeFile(path, statement + (await readFile(path, 'utf8')))
}

async function builtEpub(manuscriptFolder: string, outFolder: string): Promise<string> {
  const { isWritten, files } = await build({
    manuscriptFolder,
    outFolder,
    formats: new Set(['pdf', 'epub']),
    environment: process.env,
    generator: 'oogst test',
    timed: untimed
  })
  const messages = files.flatMap((file) => file.messages.map(String))
  if (!isWritten) throw new Error(`Not built:\n${messages.join('\n')}`)
  const folder = await publicationFolder(outFolder)
  return join(outFolder, folder, `${folder}.epub`)
}

/** The one folder beside the manifest of the build. */
async function publicationFolder(outFolder: string): Promise<string> {
  const [folder] = await subfolders(outFolder)
  if (folder === undefined) throw new Error(`No publication in ${outFolder}`)
  return folder
}
