/** The parent tree (ISO 32000-1, 14.7.4.4): from marked content and annotations back to their elements. */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRef
} from '@cantoo/pdf-lib'
import type { AnnotationItem, ContentItem } from './structure.ts'

export type ElementOfItem = Map<ContentItem | AnnotationItem, PDFRef>

/**
 * Keys are those that the browser gave: `/StructParents` of a page or form, `/StructParent` of
 * an annotation. What became an artifact leaves `null` in the list of its page.
 *
 * @returns
 *   `ParentTree` and `ParentTreeNextKey`, for the structure tree root.
 */
export function writeParentTree(document: PDFDocument, elementOfItem: ElementOfItem) {
  const { context } = document
  const lists = new Map<number, PDFRef | (PDFRef | undefined)[]>()
  for (const [item, element] of elementOfItem) {
    const isContent = item.kind === 'content'
    const key = keyOf(document, isContent ? item.owner : item.object, isContent)
    if (!isContent) lists.set(key, element)
    else {
      const list = lists.get(key) ?? []
      if (Array.isArray(list)) list[item.mcid] = element
      lists.set(key, list)
    }
  }
  const numbers = PDFArray.withContext(context)
  for (const [key, value] of [...lists].sort(([a], [b]) => a - b)) {
    numbers.push(PDFNumber.of(key))
    numbers.push(Array.isArray(value) ? list(document, value) : value)
  }
  return {
    ParentTree: context.register(context.obj({ Nums: numbers })),
    ParentTreeNextKey: Math.max(-1, ...lists.keys()) + 1
  }
}

function keyOf(document: PDFDocument, object: number, isContent: boolean): number {
  const owner = document.context.lookup(PDFRef.of(object))
  const dictionary = owner instanceof PDFDict ? owner : streamDictionary(owner)
  const name = PDFName.of(isContent ? 'StructParents' : 'StructParent')
  const key = dictionary?.lookupMaybe(name, PDFNumber)
  if (!key)
    throw new Error(`Object ${object} is tagged and has no place in the parent tree`)
  return key.asNumber()
}

function streamDictionary(object: unknown): PDFDict | undefined {
  const hasDictionary = typeof object === 'object' && object !== null && 'dict' in object
  return hasDictionary && object.dict instanceof PDFDict ? object.dict : undefined
}

function list(
  { context }: PDFDocument,
  elements: readonly (PDFRef | undefined)[]
): PDFRef {
  const result = PDFArray.withContext(context)
  for (const element of Array.from(elements)) result.push(element ?? PDFNull)
  return context.register(result)
}
