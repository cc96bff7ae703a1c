/** Puts the children of an element in the order and the wrappers that its type asks for (ISO 32000-1, 14.8.4). */
import { arrangeFigure } from './figure.ts'
import { arrangeList, arrangeListItem } from './list.ts'
import { arrangeNote } from './note.ts'
import { gatherParts } from './parts.ts'
import { gatherParagraphs } from './paragraphs.ts'
import { groupRows } from './table.ts'
import { withoutRepeats } from './repeated-head.ts'
import type { StructureElement } from './structure.ts'

type Arrange = (element: StructureElement) => StructureElement

const arrangements: Readonly<Record<string, readonly Arrange[]>> = {
  Document: [gatherParagraphs, gatherParts],
  Part: [gatherParagraphs],
  Art: [gatherParagraphs],
  Sect: [gatherParagraphs],
  Div: [gatherParagraphs],
  Aside: [gatherParagraphs],
  BlockQuote: [gatherParagraphs],
  Index: [gatherParagraphs],
  L: [arrangeList],
  LI: [arrangeListItem],
  Note: [arrangeNote],
  Table: [groupRows],
  TR: [withoutRepeats],
  Figure: [arrangeFigure]
}

export function arranged(element: StructureElement): StructureElement {
  const steps = arrangements[element.type] ?? []
  return steps.reduce((result, arrange) => arrange(result), element)
}
