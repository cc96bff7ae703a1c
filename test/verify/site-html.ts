/** The HTML of every page: the Nu HTML checker, html-validate, and links that arrive. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'
import { VFile } from 'vfile'
import { MissingToolError } from '../../pipeline/errors.ts'
import { linkFaults } from '../render/html/page-faults.ts'
import { plainFiles } from '../../pipeline/read/plain-files.ts'

const run = promisify(execFile)

/**
 * Every error of the Nu HTML checker, with its place.
 *
 * Throws a `MissingToolError` without Java.
 */
export async function nuFaults(
  folder: string,
  pages: readonly string[]
): Promise<string[]> {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
  const paths = pages.map((page) => join(folder, page))
  try {
    await run('java', ['-jar', jar, '--errors-only', '--format', 'gnu', ...paths], {
      maxBuffer: 64_000_000
    })
    return []
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if ('code' in error && error.code === 'ENOENT')
      throw new MissingToolError(
        'Java ontbreekt: de Nu HTML Checker draait er niet zonder. Installeer Java 17 of nieuwer',
        { cause: error }
      )
    const report = 'stderr' in error ? String(error.stderr) : ''
    const lines = report.split('\n').filter((line) => line.includes(': error'))
    // Another status than that of faults is a fault of the checker itself.
    return lines.length > 0 ? lines : [`Nu HTML Checker: ${error.message}`]
  }
}

const config: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  // What does not hold here, each with its reason.
  rules: {
    // Ways to write HTML, and ours is that of the serializer.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // A title is as long as that of its publication.
    'long-title': 'off',
    // Without bullets Safari takes a list for plain text, unless its role is said.
    'no-redundant-role': 'off',
    // The title of a box is a heading by role, for it has no place in the contents.
    'prefer-native-element': ['error', { exclude: ['heading'] }]
  }
}

/** Every finding of html-validate, with its rule. */
export async function validatorFaults(
  folder: string,
  pages: readonly string[]
): Promise<string[]> {
  const loader = new StaticConfigLoader(config)
  const validator = new HtmlValidate(loader)
  const faults: string[] = []
  for (const page of pages) {
    const report = await validator.validateFile(join(folder, page))
    for (const { messages } of report.results) {
      for (const { ruleId, line, message } of messages) {
        faults.push(`${page}:${line}: ${message} (${ruleId})`)
      }
    }
  }
  return faults
}

/** Links and images inside the site whose file or id is not there. */
export async function deadLinks(
  folder: string,
  pages: readonly string[]
): Promise<string[]> {
  const files = await Promise.all(
    pages.map(async (path) => {
      return new VFile({ path, value: await readFile(join(folder, path), 'utf8') })
    })
  )
  return linkFaults(files, await plainFiles(folder))
}
