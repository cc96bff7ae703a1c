/** The words of a BibLaTeX entry: its type, the names of its fields, the commands in them. */
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import type { Heir } from './biblatex-inheritance.ts'
import {
  convertibleType,
  entryTypes,
  isFieldKnown,
  isFieldMapped,
  isWork,
  knownFields
} from './biblatex-vocabulary.ts'
import { unknownCommand, verbatimFields } from './latex-commands.ts'

/**
 * Reports `bibliography-type-known`, `bibliography-field-known`, `bibliography-field-mapped` and
 * `bibliography-latex-known`: of what the entry says itself, not of what it inherits.
 */
export function checkWords(heir: Heir): void {
  checkType(heir)
  checkFields(heir)
  checkLatex(heir)
}

function checkType({ own: { type, typePlace, key }, file }: Heir): void {
  if (entryTypes.includes(type) && type !== 'set') return
  const expected = nearest(type, entryTypes)
  const reason =
    type === 'set'
      ? `Onverwachte soort \`set\` van bron \`${key}\`: verwijs naar de bronnen zelf`
      : `Onverwachte soort \`${type}\` van bron \`${key}\`${expectedPhrase(expected)}`
  report(file, 'bibliography-type-known', { reason, place: typePlace, actual: type })
}

function checkFields({ own: { type, key, fields }, file }: Heir): void {
  for (const { name, place } of fields.values()) {
    if (!isFieldKnown(name)) {
      const expected = nearest(name, knownFields())
      const reason = `Onverwacht veld \`${name}\` in bron \`${key}\`${expectedPhrase(expected)}`
      report(file, 'bibliography-field-known', { reason, place, actual: name })
    } else if (
      isWork(type) &&
      !isFieldMapped(
        convertibleType(meantType(type)),
        name,
        fields.get('eprinttype')?.text
      )
    ) {
      const reason = `Veld \`${name}\` van bron \`${key}\` komt bij \`${type}\` niet in de literatuurlijst`
      report(file, 'bibliography-field-mapped', { reason, place, actual: name })
    }
  }
}

/** A command that citation-js does not know stays in the text as it was written. */
function checkLatex({ own: { fields, key }, file }: Heir): void {
  for (const { name, text, place } of fields.values()) {
    if (verbatimFields.has(name) || !isFieldKnown(name)) continue
    const command = unknownCommand(text)
    if (command === undefined) continue
    const reason = `Onbekende LaTeX \`\\${command}\` in veld \`${name}\` van bron \`${key}\``
    report(file, 'bibliography-latex-known', { reason, place, actual: command })
  }
}

/** With what was most likely meant, so that one wrong letter is one finding. */
export function repaired(heir: Heir): Heir {
  const { type, fields } = heir.entry
  const unknown = [...fields.values()].filter(({ name }) => !isFieldKnown(name))
  if (unknown.length === 0 && meantType(type) === type) return heir
  const meant = new Map(fields)
  for (const field of unknown) {
    const name = nearest(field.name, knownFields())
    if (name !== undefined && !meant.has(name)) meant.set(name, { ...field, name })
  }
  return { ...heir, entry: { ...heir.entry, type: meantType(type), fields: meant } }
}

function meantType(type: string): string {
  return entryTypes.includes(type) ? type : (nearest(type, entryTypes) ?? 'misc')
}
