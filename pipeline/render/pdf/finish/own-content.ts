/**
 * Marked content with an actual text becomes content of the structure tree by itself. Inside other
 * content it would do as well (ISO 32000-1, 14.6 and 14.9.4), but Poppler takes its end for the
 * end of what is around it, and loses the rest of the paragraph.
 */
import { paintingOf, type Stretch } from './content-stream.ts'
import type { PageContent } from './page-contents.ts'
import {
  contentKey,
  isElement,
  type StructureElement,
  type StructureNode
} from './structure.ts'

/** `contentKey` of what was one content → the `mcid`s of its pieces, in reading order. */
export type Pieces = ReadonlyMap<string, readonly number[]>

export function withOwnContent(contents: readonly PageContent[]): {
  readonly contents: readonly PageContent[]
  readonly pieces: Pieces
} {
  const pieces = new Map<string, readonly number[]>()
  const parted = contents.map((content) => {
    const { owner } = content
    let last = content.stretches.reduce((most, { mcid = -1 }) => Math.max(most, mcid), -1)
    const stretches = content.stretches.flatMap((stretch) => {
      const { mcid, operators } = stretch
      if (mcid === undefined || !operators.includes('/ActualText')) return [stretch]
      const numbers: number[] = []
      const numbered = partsOf(operators).map((part) => {
        if (!isContent(part)) return part
        numbers.push(numbers.length === 0 ? mcid : ++last)
        return { ...part, mcid: numbers.at(-1) ?? mcid }
      })
      pieces.set(contentKey({ owner, mcid }), numbers)
      return numbered
    })
    return { ...content, stretches }
  })
  return { contents: parted, pieces }
}

/** The same tree, with the pieces in place of what they were. */
export function withPieces(root: StructureElement, pieces: Pieces): StructureElement {
  const children = root.children.flatMap((node): readonly StructureNode[] => {
    if (isElement(node)) return [withPieces(node, pieces)]
    const mcids = node.kind === 'content' ? pieces.get(contentKey(node)) : undefined
    return mcids === undefined ? [node] : mcids.map((mcid) => ({ ...node, mcid }))
  })
  return { ...root, children }
}

/** Text objects without an actual text stay together; none is parted but by what is marked in it (14.6.1). */
function partsOf(operators: string): Stretch[] {
  const parts: Stretch[] = []
  for (const object of operators.split(/(?<=^ET\n)/m)) {
    const before = parts.at(-1)
    if (object.includes('/ActualText')) parts.push(...partsOfText(object))
    else if (before && before.operators !== 'ET\n')
      parts.splice(-1, 1, { operators: before.operators + object })
    else parts.push({ operators: object })
  }
  return parts
}

function partsOfText(object: string): Stretch[] {
  const [start = '', text = '', end = ''] = object.split(/(?<=^BT\n)|(?=^ET\n)/m)
  const parts = [...text.matchAll(marked)].map(
    ([all, actualText, operators = '']): Stretch =>
      actualText === undefined ? { operators: all } : { actualText, operators }
  )
  return [{ operators: start }, ...parts, { operators: end }]
}

/** An actual text with its operators, or what stands before the next. */
const marked =
  /\/Span ?<<\/ActualText <FEFF([0-9A-F]*)>.*BDC\n([^]*?)EMC\n|(?:(?!\/Span ?<<\/ActualText).*\n)+/g

function isContent(part: Stretch): boolean {
  return part.actualText !== undefined || paintingOf(part) !== 'drawing'
}
