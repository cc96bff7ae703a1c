/** biber, the program behind BibLaTeX, on a record: are its type and fields those of the data model? */
import { spawnSync } from 'node:child_process'
import { MissingToolError } from '../../pipeline/errors.ts'
import { TemporaryFolder } from '../support/temporary-folder.ts'
import { type Finding, findingLine } from './finding.ts'

/** A record of which the author is unknown stays without. */
const unknownAuthor = /Missing mandatory field 'author'/u

const timeoutMs = 120_000

/** @param folder With `record.bib`. Throws a `MissingToolError` without biber. */
export async function biberFindings(folder: string): Promise<readonly string[]> {
  await using temporary = await TemporaryFolder.make()
  const words = ['--tool', '--validate-datamodel', '--output-directory', temporary.path]
  const { status, stdout, error } = spawnSync('biber', [...words, 'record.bib'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: timeoutMs
  })
  if (error)
    throw new MissingToolError(
      `Voor de records is biber nodig, van Debian of TeX Live (${error.message})`
    )
  const lines = stdout
    .split('\n')
    .filter((line) => /^(?:WARN|ERROR) - /u.test(line) && !unknownAuthor.test(line))
  if (status !== 0 && lines.length === 0) lines.push(`exit status ${status}`)
  return lines.map((line) => findingLine(finding(line, folder)))
}

function finding(line: string, folder: string): Finding {
  const description = line.replace(/^\w+ - /u, '')
  return { validator: 'biber', file: 'record.bib', rule: '', description, place: folder }
}
