/** The ID tree (ISO 32000-1, 14.7.2): from the `/ID` of an element to the element. */
import { PDFArray, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib'
import { textString } from './text-string.ts'

/** @returns `IDTree` for the structure tree root; nothing when no element has an id. */
export function writeIdTree(
  { context }: PDFDocument,
  elementOfId: ReadonlyMap<string, PDFRef>
) {
  if (elementOfId.size === 0) return {}
  const sorted = [...elementOfId].map(([id, ref]) => [textString(id), ref] as const)
  // By bytes: 7.9.6. The hexadecimal digits have the same order.
  sorted.sort(([a], [b]) => (a.asString() < b.asString() ? -1 : 1))
  const names = PDFArray.withContext(context)
  for (const [id, ref] of sorted) {
    names.push(id)
    names.push(ref)
  }
  return { IDTree: context.register(context.obj({ Names: names })) }
}
