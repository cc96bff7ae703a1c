/** The variables of a BibLaTeX entry: what citation-js makes of it, whatever is in it. */
import type { VFile } from 'vfile'
import { asRecord, type Fields } from '../read/values.ts'
import { report } from '../rules/report.ts'
import type { Heir } from './biblatex-inheritance.ts'
import { type ConvertibleEntry, convertBibtex } from './biblatex-to-csl.ts'
import { variableOf } from './biblatex-variables.ts'
import { convertibleType, isFieldKnown } from './biblatex-vocabulary.ts'
import type { BibtexEntry } from './bibtex-syntax.ts'
import { nameVariables } from './csl-item.ts'
import { plainLatex, verbatimFields } from './latex-commands.ts'
import { fieldsWithLongNames } from './long-names.ts'

/**
 * Reports `bibliography-bounded`, and `bibliography-latex-known` at a field whose LaTeX does not end; the
 * variable of such a field is `undefined`.
 */
export function convert({ entry, file }: Heir): Fields {
  const long = fieldsWithLongNames(entry, file)
  const fields = new Map([...entry.fields].filter(([name]) => !long.has(name)))
  return {
    ...convertReadable({ ...entry, fields }, file),
    ...Object.fromEntries([...long].map((name) => [variableOf(name), undefined]))
  }
}

function convertReadable(entry: BibtexEntry, file: VFile): Fields {
  const own = convertible(entry)
  try {
    return convertBibtex(own)
  } catch {
    const broken = Object.keys(own.properties).filter(
      (name) =>
        !isConvertible({
          type: own.type,
          label: own.label,
          properties: { [name]: own.properties[name] ?? '' }
        })
    )
    for (const name of broken) {
      const reason = `Onleesbare LaTeX in veld \`${name}\` van bron \`${entry.key}\``
      const place = entry.fields.get(name)?.place ?? entry.place
      report(file, 'bibliography-latex-known', { reason, place, actual: name })
    }
    const properties = Object.entries(own.properties).filter(
      ([name]) => !broken.includes(name)
    )
    const safe = {
      type: own.type,
      label: own.label,
      properties: Object.fromEntries(properties)
    }
    const unread = broken.map((name) => [variableOf(name), undefined] as const)
    return {
      ...(isConvertible(safe) && convertBibtex(safe)),
      ...Object.fromEntries(unread)
    }
  }
}

function isConvertible(entry: ConvertibleEntry): boolean {
  try {
    convertBibtex(entry)
    return true
  } catch {
    return false
  }
}

function convertible({ type, key, fields }: BibtexEntry): ConvertibleEntry {
  const known = [...fields.values()].filter(({ name }) => isFieldKnown(name))
  const orcid = fields.get('author+an:orcid')
  return {
    type: convertibleType(type),
    label: key,
    properties: Object.fromEntries(
      known
        .filter(({ name }) => !name.includes('+an'))
        .map(({ name, text }) => [
          name,
          verbatimFields.has(name) ? text : plainLatex(text)
        ])
    ),
    ...(orcid && { annotations: { author: { orcid: orcid.text } } })
  }
}

/** `{{Gemeente Nijmegen}}` comes back as a family name; CSL calls such a name `literal`. */
export function withLiteralNames(variables: Fields): Fields {
  const names = nameVariables.flatMap((variable) => {
    const value = variables[variable]
    if (!Array.isArray(value)) return []
    return [[variable, value.map((name) => literalName(asRecord(name)))] as const]
  })
  return { ...variables, ...Object.fromEntries(names) }
}

/** `institution = {{A} and {B}}` comes back as a list; CSL has one text for it. */
export function withJoinedLists(variables: Fields): Fields {
  const lists = Object.entries(variables).flatMap(([variable, value]) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string')
      ? [[variable, value.join('; ')] as const]
      : []
  )
  return { ...variables, ...Object.fromEntries(lists) }
}

function literalName(name: Fields): unknown {
  const { family, ...rest } = name
  return family !== undefined && Object.keys(rest).length === 0
    ? { literal: family }
    : name
}
