/** An item of CSL-JSON or CSL-YAML: values with their places in, an entry out. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { asList, asRecord, asText, isRecord } from '../read/values.ts'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import {
  cslValue,
  dateVariables,
  itemTypes,
  itemVariables,
  nameParts,
  nameVariables
} from './csl-item.ts'
import { edtfDate } from './edtf-date.ts'
import type { ParsedEntry, SourceField, Waiver } from './parsed-entry.ts'
import { readWaiver } from './waivers.ts'

/** A member of an object; a name that comes twice is in the list twice. */
export type Member = {
  readonly name: string
  readonly namePlace: Position
  readonly value: unknown
  readonly place: Position
}

const known = new Set(itemVariables)

/**
 * Reports `bibliography-well-formed`, `bibliography-field-once`, `bibliography-field-known`,
 * `bibliography-type-known` and `date-valid`.
 *
 * @param waivers
 *   Those that stand in commentary; those in `custom` are read here.
 */
export function cslEntry(
  members: readonly Member[],
  extent: Position,
  file: VFile,
  waivers: readonly Waiver[]
): ParsedEntry[] {
  const first = new Map<string, Member>()
  for (const member of members) {
    if (!first.has(member.name)) first.set(member.name, member)
    else {
      const reason = `Onverwacht tweede veld \`${member.name}\` in één bron`
      report(file, 'bibliography-field-once', { reason, place: member.namePlace })
    }
  }
  const id = first.get('id')
  const key = asText(id?.value)
  if (key === undefined) {
    const place = id?.place ?? extent
    report(file, 'bibliography-well-formed', { reason: 'Bron zonder `id`', place })
    return []
  }
  const place = id?.place ?? extent
  const type = checkedType(first.get('type'), key, place, file)
  const variables = [...first.values()].flatMap((member) => {
    if (member.name === 'id' || member.name === 'type') return []
    const name = checkedName(member, key, file)
    if (name === undefined || (name !== member.name && first.has(name))) return []
    const value = checkedValue({ ...member, name }, key, file)
    return value === undefined ? [] : [[name, value] as const]
  })
  return [
    {
      item: { ...Object.fromEntries(variables), id: key, type },
      place,
      extent,
      fields: new Map(
        [...first.values()].map((member) => [member.name, sourceField(member)])
      ),
      waivers: [...waivers, ...customWaivers(first.get('custom'), file)],
      parents: []
    }
  ]
}

function sourceField({ name, value, place }: Member): SourceField {
  return { name, text: asText(value) ?? '', place }
}

function checkedType(
  member: Member | undefined,
  key: string,
  keyPlace: Position,
  file: VFile
): string {
  const type = member?.value
  if (typeof type === 'string' && itemTypes.includes(type)) return type
  const expected = typeof type === 'string' ? nearest(type, itemTypes) : undefined
  const reason =
    member === undefined
      ? `Bron \`${key}\` zonder \`type\``
      : `Onverwachte soort \`${String(type)}\` van bron \`${key}\`${expectedPhrase(expected)}`
  const place = member?.place ?? keyPlace
  report(file, 'bibliography-type-known', { reason, place, actual: String(type) })
  return expected ?? 'document'
}

/** The name, or the one that was most likely meant: so one wrong letter is one finding. */
function checkedName(
  { name, namePlace }: Member,
  key: string,
  file: VFile
): string | undefined {
  if (known.has(name)) return name
  const expected = nearest(name, itemVariables)
  const reason = `Onverwacht veld \`${name}\` in bron \`${key}\`${expectedPhrase(expected)}`
  report(file, 'bibliography-field-known', { reason, place: namePlace, actual: name })
  return expected
}

/** The value in the form that CSL gives the variable; another is reported and left out. */
function checkedValue({ name, value, place }: Member, key: string, file: VFile): unknown {
  const written = dateVariables.includes(name) ? dateValue(value) : value
  const form = written === 'unreadable' ? undefined : cslValue(name, written)
  if (form !== undefined) {
    if (nameVariables.includes(name)) checkNameParts(value, key, place, file)
    return form
  }
  if (written === 'unreadable') {
    const text = asText(isRecord(value) ? value['raw'] : value) ?? ''
    const reason = `Onverwachte datum \`${text}\` in veld \`${name}\` van bron \`${key}\``
    report(file, 'date-valid', { reason, place, actual: text })
    return undefined
  }
  const reason = `Onverwachte waarde voor \`${name}\` van bron \`${key}\``
  report(file, 'bibliography-well-formed', { reason, place, actual: name })
  return undefined
}

/** A date as text is EDTF, by itself or as `raw`. */
function dateValue(value: unknown): unknown {
  const text = isRecord(value) ? value['raw'] : value
  if (typeof text === 'string' || typeof text === 'number')
    return edtfDate(String(text)) ?? 'unreadable'
  return value
}

function checkNameParts(value: unknown, key: string, place: Position, file: VFile): void {
  const unknown = asList(value)
    .flatMap((name) => Object.keys(asRecord(name)))
    .find((part) => !nameParts.includes(part))
  if (unknown === undefined) return
  const expected = nearest(unknown, nameParts)
  const reason = `Onverwacht deel \`${unknown}\` van een naam in bron \`${key}\`${expectedPhrase(expected)}`
  report(file, 'bibliography-field-known', { reason, place, actual: unknown })
}

/** `"custom": { "oogst-toestaan": { "isbn-valid": "zo staat het in het boek" } }`. */
function customWaivers(member: Member | undefined, file: VFile): Waiver[] {
  if (!member) return []
  const waived = asRecord(asRecord(member.value)['oogst-toestaan'])
  return Object.entries(waived).flatMap(([ruleId, reason]) =>
    readWaiver(`${ruleId}: ${asText(reason) ?? ''}`, member.place, file)
  )
}
