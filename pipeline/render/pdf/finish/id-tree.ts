/** The ID tree (ISO 32000-1, 14.7.2): from the `/ID` of an element to the element. */
import { type CosEntries, dictionary, textString } from './cos-value.ts'
import type { PdfObjects } from './pdf-objects.ts'

/** @returns `IDTree` for the structure tree root; nothing when no element has an id. */
export function idTree(
  objects: PdfObjects,
  elementOfId: ReadonlyMap<string, number>
): CosEntries {
  if (elementOfId.size === 0) return {}
  // By bytes (7.9.6): the order of UTF-16.
  const sorted = [...elementOfId].sort(([a], [b]) => (a < b ? -1 : 1))
  const names = sorted.flatMap(([id, reference]) => [textString(id), { reference }])
  return { IDTree: objects.add(dictionary({ Names: names })) }
}
