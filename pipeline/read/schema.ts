/** Checks YAML against the same JSON Schema that an editor's VS Code uses. */
import { Ajv, type ErrorObject } from 'ajv'
import type { VFile } from 'vfile'
import { isLanguageTag, languageTagPhrase } from '../rules/language-tag.ts'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import type { YamlDocument, YamlPath } from './yaml-document.ts'

/**
 * Reports `metadata-key-known` and `metadata-valid`, each at its line and column.
 *
 * @param referred
 *   Schemas that `schema` points at with `$ref`, by their `$id`.
 */
export function checkAgainstSchema(
  file: VFile,
  yaml: YamlDocument,
  schema: object,
  referred: readonly object[] = []
): void {
  const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true })
  ajv.addFormat('calendar-day', isCalendarDay)
  ajv.addFormat('language-tag', isLanguageTag)
  ajv.addFormat('web-address', (value) => URL.canParse(value))
  for (const other of referred) ajv.addSchema(other)
  const validate = ajv.compile(schema)
  if (validate(yaml.value)) return
  for (const error of withoutRepeats(validate.errors ?? []))
    reportSchemaError(file, yaml, error)
}

/** What has not the form (`pattern`) has not the meaning (`format`) either: once is enough. */
function withoutRepeats(errors: readonly ErrorObject[]): ErrorObject[] {
  const formless = new Set(
    errors
      .filter(({ keyword }) => keyword === 'pattern')
      .map((error) => error.instancePath)
  )
  return errors.filter(
    ({ keyword, instancePath }) => keyword !== 'format' || !formless.has(instancePath)
  )
}

/** No 30 February. What is no whole date is for `pattern` to judge. */
function isCalendarDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return true
  const date = new Date(`${value}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().startsWith(value)
}

function reportSchemaError(file: VFile, yaml: YamlDocument, error: ErrorObject): void {
  const path = yamlPath(error.instancePath)
  const { keyword, params } = error
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty'])
    const expected = nearest(key, Object.keys(error.parentSchema?.['properties'] ?? {}))
    report(file, 'metadata-key-known', {
      reason: `Onverwachte sleutel \`${key}\`${expectedPhrase(expected)}`,
      place: yaml.placeOfKey(path, key) ?? yaml.placeOf(path),
      actual: key,
      ...(expected !== undefined && { expected: [expected] })
    })
    return
  }
  const reason = reasons[keyword]?.(error, path.join('.') || 'het bestand')
  const isTag = error.parentSchema?.['format'] === 'language-tag' && keyword !== 'type'
  const rule = isTag ? 'language-tag-valid' : 'metadata-valid'
  if (reason) report(file, rule, { reason, place: yaml.placeOf(path) })
}

/** JSON pointer to path: `/spine/3/file` → `['spine', 3, 'file']`. */
function yamlPath(pointer: string): YamlPath {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

type Reason = (error: ErrorObject, name: string) => string

const typeNames: Readonly<Record<string, string>> = {
  string: 'een tekst',
  integer: 'een geheel getal',
  number: 'een getal',
  boolean: '`true` of `false`',
  array: 'een lijst',
  object: 'een groep sleutels',
  null: 'niets'
}

/** Keywords that only combine others (`anyOf`, `if`) say nothing by themselves: they are left out. */
const reasons: Readonly<Record<string, Reason>> = {
  required: ({ params }, name) =>
    `Sleutel \`${String(params['missingProperty'])}\` ontbreekt in ${name}`,
  type: ({ params, data }, name) =>
    `Onverwachte waarde ${shown(data)} voor \`${name}\`, verwacht ${typeList(params['type'])}`,
  enum: ({ params, data }, name) => {
    const allowed: readonly unknown[] = params['allowedValues'] ?? []
    const expected = nearest(String(data), allowed.map(String))
    const rest = expected
      ? expectedPhrase(expected)
      : `, verwacht een van ${allowed.join(', ')}`
    return `Onverwachte waarde ${shown(data)} voor \`${name}\`${rest}`
  },
  pattern: (error, name) =>
    error.parentSchema?.['pattern'] === '\\S'
      ? `\`${name}\` is leeg`
      : formReason(error, name),
  format: (error, name) =>
    error.parentSchema?.['format'] === 'calendar-day'
      ? `Onverwachte waarde ${shown(error.data)} voor \`${name}\`, verwacht een dag die bestaat`
      : formReason(error, name),
  minimum: ({ data }, name) =>
    `Onverwachte waarde ${shown(data)} voor \`${name}\`: te laag`,
  maximum: ({ data }, name) =>
    `Onverwachte waarde ${shown(data)} voor \`${name}\`: te hoog`,
  minItems: (_, name) => `\`${name}\` is een lege lijst`,
  uniqueItems: ({ params, data }, name) =>
    `\`${name}\` noemt ${shown(Array.isArray(data) ? data[Number(params['j'])] : data)} twee keer`
}

function formReason({ data, parentSchema }: ErrorObject, name: string): string {
  const found = `Onverwachte waarde ${shown(data)} voor \`${name}\``
  if (parentSchema?.['format'] === 'language-tag')
    return `${found}, ${languageTagPhrase(String(data))}`
  return `${found}, verwacht ${String(parentSchema?.['description'] ?? 'een andere vorm')}`
}

function typeList(types: unknown): string {
  const names = Array.isArray(types) ? types.map(String) : String(types).split(',')
  return names.map((name) => typeNames[name] ?? name).join(' of ')
}

function shown(value: unknown): string {
  return `\`${(JSON.stringify(value) ?? 'niets').slice(0, 60)}\``
}
