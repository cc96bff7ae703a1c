/** RIS to CSL-JSON by citation-js: records of lines `TY  - BOOK` to `ER  - `. */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { asRecord, asText, type Fields } from '../read/values.ts'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import { itemVariables } from './csl-item.ts'
import { separateParticles } from './name-particle.ts'
import type { ParsedEntry, SourceField } from './parsed-entry.ts'
import { type RisLine, type RisRecord, risRecords } from './ris-records.ts'
import { isTagKnown, risTypes, silentTags, variableTags } from './ris-vocabulary.ts'
import { readWaiver } from './waivers.ts'

/** The type is forced: citation-js would otherwise guess, and one of its guesses is an address to fetch. */
const options = {
  forceType: '@ris/file',
  generateGraph: false,
  maxChainLength: 10,
  strict: true,
  target: '@csl/list+object'
}

/**
 * Reports `bibliography-well-formed`, `bibliography-all-read`, `bibliography-type-known`,
 * `bibliography-field-known`, `bibliography-field-mapped` and `date-valid`.
 */
export function parseRis(file: VFile): readonly ParsedEntry[] {
  return risRecords(file).flatMap((record) => {
    const id = record.lines.find(({ tag }) => tag === 'ID')
    if (!id || id.text === '') {
      const reason = 'Bron zonder `ID`, verwacht een sleutel als `ID  - naam2011`'
      report(file, 'bibliography-well-formed', { reason, place: record.lines[0]?.place })
      return []
    }
    checkTags(record, id.text, file)
    return [parsedEntry(record, id, file)]
  })
}

function parsedEntry(record: RisRecord, id: RisLine, file: VFile): ParsedEntry {
  const { lines, extent } = record
  const variables = separateParticles(known(convert(lines)))
  return {
    item: { ...variables, id: id.text, type: asText(variables['type']) ?? 'document' },
    place: id.place,
    extent,
    fields: fieldsOf(lines, variables),
    waivers: lines
      .filter(isWaiver)
      .flatMap(({ text, place }) => readWaiver(text.slice(14), place, file)),
    parents: []
  }
}

function convert(lines: readonly RisLine[]): Fields {
  const written = lines
    .filter((line) => line.tag !== 'ID' && !isWaiver(line))
    .map(({ tag, text }) => `${tag}  - ${tag === 'TY' ? meantType(text) : text}`)
  const data: unknown = new Cite([...written, 'ER  - '].join('\n'), options).data
  return asRecord(Array.isArray(data) ? data[0] : undefined)
}

function isWaiver({ tag, text }: RisLine): boolean {
  return tag === 'RN' && text.startsWith('oogst-toestaan')
}

/** So that one wrong letter is one finding. */
function meantType(type: string): string {
  return risTypes.includes(type) ? type : (nearest(type, risTypes) ?? 'GEN')
}

function known(variables: Fields): Fields {
  return Object.fromEntries(
    Object.entries(variables).filter(([name]) => itemVariables.includes(name))
  )
}

function fieldsOf(
  lines: readonly RisLine[],
  variables: Fields
): ReadonlyMap<string, SourceField> {
  const found = Object.keys(variables).flatMap((variable) => {
    const line = variableTags(variable)
      .map((tag) => lines.find((candidate) => candidate.tag === tag))
      .find(Boolean)
    if (!line) return []
    const { tag: name, text, place } = line
    return [[variable, { name, text, place }] as const]
  })
  return new Map(found)
}

function checkTags({ lines }: RisRecord, key: string, file: VFile): void {
  const type = lines[0]?.text ?? ''
  if (!risTypes.includes(type)) {
    const reason = `Onverwachte soort \`${type}\` van bron \`${key}\`${expectedPhrase(nearest(type, risTypes))}`
    report(file, 'bibliography-type-known', {
      reason,
      place: lines[0]?.place,
      actual: type
    })
  }
  for (const { tag, text, place } of lines) {
    if (!isTagKnown(tag)) {
      const reason = `Onverwacht veld \`${tag}\` in bron \`${key}\``
      report(file, 'bibliography-field-known', { reason, place, actual: tag })
    } else if (!isTagMapped(meantType(type), tag)) {
      const reason = `Veld \`${tag}\` van bron \`${key}\` komt bij \`${type}\` niet in de literatuurlijst`
      report(file, 'bibliography-field-mapped', { reason, place, actual: tag })
    }
    if (dateTags.includes(tag)) checkDate(tag, text, key, place, file)
  }
}

const dateTags = ['PY', 'Y1', 'DA', 'Y2']

/** `2011/05/18/`: year, month, day and other words; the last three may be empty. */
function checkDate(
  tag: string,
  text: string,
  key: string,
  place: Position,
  file: VFile
): void {
  if (/^\d{4}(\/(0?[1-9]|1[0-2])?(\/(0?[1-9]|[12]\d|3[01])?(\/[^/]*)?)?)?$/.test(text))
    return
  const reason = `Onverwachte datum \`${text}\` in veld \`${tag}\` van bron \`${key}\``
  report(file, 'date-valid', { reason, place, actual: text })
}

const answers = new Map<string, boolean>()

/** Whether citation-js makes something of the tag at this type: asked with a record that has it and one that has not. */
function isTagMapped(type: string, tag: string): boolean {
  if (silentTags.has(tag)) return true
  const question = `${type} ${tag}`
  const answer = answers.get(question) ?? ask(type, tag)
  answers.set(question, answer)
  return answer
}

function ask(type: string, tag: string): boolean {
  const line = (name: string, text: string): RisLine => ({ tag: name, text, place })
  const base = [line('TY', type), ...(tag === 'EP' ? [line('SP', '1')] : [])]
  const [without, with_] = [base, [...base, line(tag, '2001')]].map((lines) =>
    JSON.stringify(convert(lines))
  )
  return without !== with_
}

const place: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
