/** Names that are no names: citation-js takes the square of their length to read them. */
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'
import { variableOf } from './biblatex-variables.ts'
import type { BibtexEntry } from './bibtex-syntax.ts'
import { nameVariables } from './csl-item.ts'

/** Characters; longer than what any body calls itself. */
const maxLength = 1000

/**
 * Reports `bibliography-bounded` at a field with such a name.
 *
 * @returns
 *   The names of those fields.
 */
export function fieldsWithLongNames(
  { fields, key }: BibtexEntry,
  file: VFile
): ReadonlySet<string> {
  const found = [...fields.values()].filter(
    ({ name, text }) =>
      text.length > maxLength &&
      nameVariables.includes(variableOf(name)) &&
      text.split(/\sand\s/i).some((one) => one.length > maxLength)
  )
  for (const { name, place } of found) {
    const reason = `Onverwacht lange naam in veld \`${name}\` van bron \`${key}\`, verwacht ten hoogste ${maxLength} tekens`
    report(file, 'bibliography-bounded', { reason, place, actual: name })
  }
  return new Set(found.map(({ name }) => name))
}
