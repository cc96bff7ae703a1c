/** The parent tree (ISO 32000-1, 14.7.4.4): from marked content and annotations back to their elements. */
import { type CosEntries, type CosReference, dictionary } from './cos-value.ts'
import type { PdfObjects } from './pdf-objects.ts'
import type { AnnotationItem, ContentItem } from './structure.ts'

/** The object number of the element of each item. */
export type ElementOfItem = Map<ContentItem | AnnotationItem, number>

/**
 * Keys are those that the browser gave: `/StructParents` of a page or form, `/StructParent` of
 * an annotation. What became an artifact leaves `null` in the list of its page.
 *
 * @returns
 *   `ParentTree` and `ParentTreeNextKey`, for the structure tree root.
 */
export function parentTree(
  objects: PdfObjects,
  elementOfItem: ElementOfItem
): CosEntries {
  const values = new Map<number, CosReference>()
  for (const [item, reference] of elementOfItem) {
    if (item.kind === 'annotation')
      values.set(keyOf(objects, item.object, 'StructParent'), { reference })
  }
  for (const [owner, elements] of elementsByOwner(elementOfItem))
    values.set(
      keyOf(objects, owner, 'StructParents'),
      objects.add(
        Array.from(elements, (reference) =>
          reference === undefined ? null : { reference }
        )
      )
    )
  const sorted = [...values].sort(([a], [b]) => a - b)
  return {
    ParentTree: objects.add(dictionary({ Nums: sorted.flat() })),
    ParentTreeNextKey: (sorted.at(-1)?.[0] ?? -1) + 1
  }
}

/** By the numbers of their content, with gaps. */
function elementsByOwner(
  elementOfItem: ElementOfItem
): ReadonlyMap<number, readonly (number | undefined)[]> {
  const found = new Map<number, (number | undefined)[]>()
  for (const [item, element] of elementOfItem) {
    if (item.kind !== 'content') continue
    const elements = found.get(item.owner) ?? []
    elements[item.mcid] = element
    found.set(item.owner, elements)
  }
  return found
}

function keyOf(objects: PdfObjects, number: number, name: string): number {
  const key = objects.dictionary({ reference: number })?.get(name)
  if (typeof key !== 'number')
    throw new Error(`Object ${number} is tagged and has no place in the parent tree`)
  return key
}
