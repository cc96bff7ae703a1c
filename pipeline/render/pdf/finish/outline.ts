/** The outline: places from the browser, titles from the print HTML (ISO 32000-1, 12.3.3). */
import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { textString } from './text-string.ts'

/**
 * Chromium loses the space where a heading is broken over lines.
 *
 * @param headings
 *   The text of all headings, in reading order. Throws when the outline has others.
 */
export function writeOutlineTitles(
  document: PDFDocument,
  headings: readonly string[]
): void {
  const items = outlineItems(document)
  if (items.length !== headings.length)
    throw new Error(
      `The outline has ${items.length} items for ${headings.length} headings`
    )
  for (const [index, item] of items.entries())
    item.set(PDFName.of('Title'), textString(headings[index] ?? ''))
}

/** In reading order. */
export function outlineItems({ catalog }: PDFDocument): readonly PDFDict[] {
  const outline = catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  return outline ? itemsBelow(outline) : []
}

function itemsBelow(parent: PDFDict): readonly PDFDict[] {
  const found: PDFDict[] = []
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict)
  while (item) {
    found.push(item, ...itemsBelow(item))
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
  return found
}
