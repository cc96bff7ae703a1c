/**
 * A link has one annotation on each line. Chromium writes one for each piece of it: one more for
 * the space that hangs behind a line, and for what stands in an element of its own.
 */
import { type CosValue, listOf, referenceOf } from './cos-value.ts'
import type { Box } from './page-boxes.ts'
import type { PdfPage } from './pages.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { isElement, type StructureElement, type StructureNode } from './structure.ts'

/** Makes one annotation of those of a link that stand against each other, in the file and in the tree. */
export function withJoinedAnnotations(
  objects: PdfObjects,
  pages: readonly PdfPage[],
  root: StructureElement
): StructureElement {
  const removed = new Set<number>()
  const joined = joinBelow(root, objects, removed)
  if (removed.size > 0) removeFrom(pages, objects, removed)
  return joined
}

function joinBelow(
  element: StructureElement,
  objects: PdfObjects,
  removed: Set<number>
): StructureElement {
  const children: StructureNode[] = []
  let before: number | undefined
  for (const child of element.children) {
    if (child.kind === 'annotation') {
      if (before !== undefined && join(before, child.object, objects)) {
        removed.add(child.object)
        continue
      }
      before = child.object
    }
    children.push(isElement(child) ? joinBelow(child, objects, removed) : child)
  }
  return { ...element, children }
}

/** Widens the first to where the second ends, if that begins where the first does; takes the second away. */
function join(first: number, second: number, objects: PdfObjects): boolean {
  const [one, other] = [boxOf(objects, first), boxOf(objects, second)]
  if (!one || !other) return false
  const [left, bottom, right, top] = one
  if (other[0] !== right || other[1] !== bottom || other[3] !== top) return false
  objects.change(first, { Rect: [left, bottom, other[2], top] })
  objects.delete(second)
  return true
}

function boxOf(objects: PdfObjects, annotation: number): Box | undefined {
  const rectangle = objects.dictionary({ reference: annotation })?.get('Rect')
  const [left, bottom, right, top] = listOf(rectangle)
  return isNumber(left) && isNumber(bottom) && isNumber(right) && isNumber(top)
    ? [left, bottom, right, top]
    : undefined
}

function isNumber(value: CosValue | undefined): value is number {
  return typeof value === 'number'
}

function removeFrom(
  pages: readonly PdfPage[],
  objects: PdfObjects,
  removed: ReadonlySet<number>
): void {
  for (const { object, dictionary } of pages) {
    const annotations = listOf(objects.resolved(dictionary.get('Annots')))
    const kept = annotations.filter((one) => !removed.has(referenceOf(one) ?? 0))
    if (kept.length < annotations.length) objects.change(object, { Annots: kept })
  }
}
