/** The commands of LaTeX that citation-js makes into text. */
import { createRequire } from 'node:module'
import { asRecord } from '../read/values.ts'

const constants = asRecord(
  createRequire(import.meta.url)('@citation-js/plugin-bibtex/lib/input/constants.js')
)

const commands = new Set([
  'begin',
  'end',
  'aa',
  'AA',
  'ij',
  'IJ',
  ...[
    'commands',
    'mathCommands',
    'diacritics',
    'formattingCommands',
    'formattingEnvs',
    'argumentCommands',
    'mathScriptFormatting'
  ].flatMap((name) => Object.keys(asRecord(constants[name])))
])

/** What is in these is no LaTeX. */
export const verbatimFields = new Set([
  'doi',
  'url',
  'file',
  'pdf',
  'eprint',
  'howpublished'
])

/** @returns The first command in the text that is not known, without its backslash. */
export function unknownCommand(text: string): string | undefined {
  if (!text.includes('\\')) return undefined
  return [...text.matchAll(/\\([a-zA-Z]+|[^a-zA-Z&%$#_{}\s])/g)]
    .map(([, name = '']) => name)
    .find((name) => !commands.has(name))
}

/** Letters that have a command and that citation-js does not know. */
const letters: Readonly<Record<string, string>> = { aa: 'å', AA: 'Å', ij: 'ĳ', IJ: 'Ĳ' }

/**
 * @returns
 *   The text with what citation-js cannot convert written as letters: `{\aa}`, and the
 *   `\"\i` of `na\"\i ef`, which is an i with a diaeresis and not one without its dot.
 */
export function plainLatex(text: string): string {
  if (!text.includes('\\')) return text
  return text
    .replace(
      /\\(aa|AA|ij|IJ)(?![A-Za-z])(?:\{\}| )?/g,
      (_, name: string) => letters[name] ?? ''
    )
    .replace(/(\\["'`^~=])\s*(?:\{\\([ij])\}|\\([ij])(?![A-Za-z]) ?)/g, '$1$2$3')
}
