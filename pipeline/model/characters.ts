/** What publications are written in. */
import type { Publication } from './publication.ts'

/** @returns All characters of all that they say: texts, metadata, references; names of things among it do no harm. */
export function charactersOf(publications: readonly Publication[]): ReadonlySet<string> {
  const characters = new Set<string>()
  for (const publication of publications)
    for (const text of stringsIn(publication))
      for (const character of text) characters.add(character)
  return characters
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (value instanceof Map) yield* stringsIn([...value.values()])
  else if (Array.isArray(value)) for (const item of value) yield* stringsIn(item)
  else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
    yield* stringsIn(Object.values(value))
}
