/** The readers that many programs are made of, on a PDF: none may complain. */
import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'
import { MissingToolError } from '../../pipeline/errors.ts'
import { type Finding, findingLine } from './finding.ts'

type Reader = {
  readonly name: string
  /** Behind these comes the path of the file. */
  readonly words: readonly string[]
  readonly end?: readonly string[]
}

/** qpdf reads every object, poppler and MuPDF every page. */
const readers: readonly Reader[] = [
  { name: 'qpdf', words: ['--check'] },
  { name: 'pdfinfo', words: ['-struct-text'] },
  { name: 'pdftotext', words: [], end: ['-'] },
  { name: 'mutool', words: ['draw', '-q', '-F', 'trace', '-o', '/dev/null'] }
]

/** Debian’s MuPDF is built without colour profiles: that says nothing of the file. */
const ofItself = /^warning: ICC support is not available$/

const timeoutMs = 120_000

/** Throws a `MissingToolError` without one of them, and an error when they read a broken file without a word. */
export function readerFindings(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) =>
    readers.flatMap((reader) => complaints(reader, path).map(findingLine))
  )
}

export const readerNames = readers.map(({ name }) => name).join(', ')

function complaints({ name, words, end = [] }: Reader, path: string): Finding[] {
  const { error, status, stderr } = spawnSync(name, [...words, path, ...end], {
    encoding: 'utf8',
    timeout: timeoutMs,
    maxBuffer: 2 ** 28
  })
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new MissingToolError(
      `De pdf is niet door lezers gelezen: ${name} ontbreekt op deze machine (Debian: \`apt-get install qpdf poppler-utils mupdf-tools\`)`
    )
  const lines = stderr.split('\n').filter((line) => line !== '' && !ofItself.test(line))
  if (error ?? status !== 0) lines.push(error?.message ?? `exit status ${status}`)
  return lines.map((description) => ({
    validator: name,
    file: basename(path),
    rule: '',
    description,
    place: path
  }))
}
