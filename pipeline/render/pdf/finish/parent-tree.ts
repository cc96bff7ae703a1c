/** The parent tree (ISO 32000-1, 14.7.4.4): from marked content and annotations back to their elements. */
import { type CosEntries, type CosReference, dictionary } from './cos-value.ts'
import type { PdfObjects } from './pdf-objects.ts'
import type { AnnotationItem, ContentItem } from './structure.ts'

/** The element of each item, by object number. */
export class Parents {
  /** Object number of a page or form → by `mcid`, with gaps. */
  readonly ofContent = new Map<number, (number | undefined)[]>()
  /** By object number. */
  readonly ofAnnotation = new Map<number, number>()

  add(item: ContentItem | AnnotationItem, parent: number): void {
    if (item.kind === 'annotation') {
      this.ofAnnotation.set(item.object, parent)
      return
    }
    const parents = this.ofContent.get(item.owner) ?? []
    parents[item.mcid] = parent
    this.ofContent.set(item.owner, parents)
  }
}

/**
 * Keys are those that the browser gave: `/StructParents` of a page or form, `/StructParent` of
 * an annotation. What became an artifact leaves `null` in the list of its page.
 *
 * @returns
 *   `ParentTree` and `ParentTreeNextKey`, for the structure tree root.
 */
export function parentTree(
  objects: PdfObjects,
  { ofContent, ofAnnotation }: Parents
): CosEntries {
  const values: [number, CosReference][] = []
  for (const [annotation, reference] of ofAnnotation)
    values.push([keyOf(objects, annotation, 'StructParent'), { reference }])
  for (const [owner, parents] of ofContent)
    values.push([keyOf(objects, owner, 'StructParents'), addList(objects, parents)])
  values.sort(([a], [b]) => a - b)
  return {
    ParentTree: objects.add(dictionary({ Nums: values.flat() })),
    ParentTreeNextKey: (values.at(-1)?.[0] ?? -1) + 1
  }
}

function addList(
  objects: PdfObjects,
  parents: readonly (number | undefined)[]
): CosReference {
  const list = Array.from(parents, (reference) =>
    reference === undefined ? null : { reference }
  )
  return objects.add(list)
}

function keyOf(objects: PdfObjects, number: number, name: string): number {
  const key = objects.dictionary({ reference: number })?.get(name)
  if (typeof key !== 'number')
    throw new Error(`Object ${number} is tagged and has no place in the parent tree`)
  return key
}
