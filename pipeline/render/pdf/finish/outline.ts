/** The outline: places from the browser, titles from the print HTML (ISO 32000-1, 12.3.3). */
import { referenceOf, textString } from './cos-value.ts'
import type { PdfObjects } from './pdf-objects.ts'

/**
 * Chromium loses the space where a heading is broken over lines.
 *
 * @param headings
 *   The text of all headings, in reading order. Throws when the outline has others.
 */
export function writeOutlineTitles(
  objects: PdfObjects,
  headings: readonly string[]
): void {
  const items = outlineItems(objects)
  if (items.length !== headings.length)
    throw new Error(
      `The outline has ${items.length} items for ${headings.length} headings`
    )
  for (const [index, item] of items.entries())
    objects.change(item, { Title: textString(headings[index] ?? '') })
}

/** Object numbers, in reading order. */
export function outlineItems(objects: PdfObjects): readonly number[] {
  const outline = referenceOf(objects.catalog.get('Outlines'))
  return outline === undefined ? [] : itemsBelow(outline, objects)
}

function itemsBelow(parent: number, objects: PdfObjects): readonly number[] {
  const next = (item: number, name: string): number | undefined =>
    referenceOf(objects.dictionary({ reference: item })?.get(name))
  const found: number[] = []
  for (let item = next(parent, 'First'); item !== undefined; item = next(item, 'Next'))
    found.push(item, ...itemsBelow(item, objects))
  return found
}
