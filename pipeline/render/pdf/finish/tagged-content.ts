/** From the browser’s tags and the marks of the print HTML to the structure of a book. Start at `bookStructure`. */
import { markIndex, type StructureMark, type StructureMarks } from '../structure-mark.ts'
import { arranged } from './arrange.ts'
import {
  type ContentItem,
  isElement,
  type StructureElement,
  type StructureNode
} from './structure.ts'

export type Tagging = {
  readonly marks: StructureMarks
  /** Whether marked content is lines and surfaces only: backgrounds, rules, borders. */
  readonly isDrawing: (item: ContentItem) => boolean
}

/**
 * The structure elements of ISO 32000-1, 14.8.4, from those of Chromium: what is marked gets
 * its type, what means nothing (`NonStruct`) gives its place to its children, and backgrounds
 * and rules are left out.
 */
export function bookStructure(
  root: StructureElement,
  tagging: Tagging
): StructureElement {
  // The language of the document is in the catalog.
  const children = root.children.flatMap((node) => tagged(node, tagging))
  return arranged({ ...root, language: undefined, children })
}

function tagged(node: StructureNode, tagging: Tagging): readonly StructureNode[] {
  if (node.kind === 'content') return tagging.isDrawing(node) ? [] : [node]
  if (!isElement(node)) return [node]
  const index = markIndex(node.language)
  const mark = index === undefined ? undefined : tagging.marks[index]
  const type = mark?.type ?? node.type
  const children = isPicture(type, mark?.alternative ?? node.alternative)
    ? node.children.flatMap((child) => pictureContent(child, tagging))
    : node.children.flatMap((child) => tagged(child, tagging))
  const element = described({ ...node, type, children }, mark)
  if (element.type === 'NonStruct') return children
  if (children.length === 0 && !/^T[HD]$/.test(type)) return []
  const result = arranged(element)
  return mark?.wrapper === undefined
    ? [result]
    : [{ kind: 'element', type: mark.wrapper, children: [result] }]
}

/** What has no type is a span when something is to be said of it. */
function described(
  element: StructureElement,
  mark: StructureMark | undefined
): StructureElement {
  const language = mark?.language
  const alternative = mark?.alternative ?? element.alternative
  const expansion = mark?.expansion
  const isSpan = [language, alternative, expansion].some((text) => text !== undefined)
  return {
    ...element,
    type: element.type === 'NonStruct' && isSpan ? 'Span' : element.type,
    language,
    alternative,
    expansion,
    id: mark?.id ?? element.id,
    rowGroup: mark?.rowGroup,
    picture: mark?.picture,
    source: mark?.source,
    description: mark?.description
  }
}

/** What is read by its description: its lines and surfaces are the content. */
function isPicture(type: string, alternative: string | undefined): boolean {
  return type === 'Formula' || (alternative !== undefined && alternative !== '')
}

function pictureContent(node: StructureNode, tagging: Tagging): readonly StructureNode[] {
  if (node.kind === 'content') return [node]
  const isPlain =
    isElement(node) && node.type === 'NonStruct' && markIndex(node.language) === undefined
  if (!isPlain) return tagged(node, tagging)
  return node.children.flatMap((child) => pictureContent(child, tagging))
}
