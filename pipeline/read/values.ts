/** From unknown YAML or JSON values to typed ones; what has the wrong form becomes empty (the schema has reported it). */

export type Fields = Readonly<Record<string, unknown>>

export function asRecord(value: unknown): Fields {
  return isRecord(value) ? value : {}
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Text as written; a number (`issued: 2011`) becomes its digits. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
