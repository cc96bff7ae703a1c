/**
 * Text in pieces that are content of the structure tree by themselves, in reading order.
 *
 * Marked content with an actual text becomes content of the structure tree by itself. Inside other
 * content it would do as well (ISO 32000-1, 14.6 and 14.9.4), but Poppler takes its end for the
 * end of what is around it, and loses the rest of the paragraph.
 *
 * Words from right to left are painted from the left, in `/ReversedChars` (14.8.2.3.3); readers of
 * tags pay no heed to that, so each of their letters is a piece, and the tree has the last first.
 */
import { paintingOf, type Stretch } from './content-stream.ts'
import type { TextOf } from './font-texts.ts'
import type { PageContent } from './page-contents.ts'
import { oneGlyphEach } from './painted-glyphs.ts'
import {
  contentKey,
  isElement,
  type StructureElement,
  type StructureNode
} from './structure.ts'

/** `contentKey` of what was one content → the `mcid`s of its pieces, in reading order. */
export type Pieces = ReadonlyMap<string, readonly number[]>

/** A stretch, and of words from right to left the height of the line that they stand on. */
type Part = Stretch & { readonly reversed?: string }

const reversedChars = '/ReversedChars BMC\n'

function isParted(operators: string): boolean {
  return operators.includes('/ActualText') || operators.includes(reversedChars)
}

export function withOwnContent(
  contents: readonly PageContent[],
  textOf: TextOf
): {
  readonly contents: readonly PageContent[]
  readonly pieces: Pieces
} {
  const pieces = new Map<string, readonly number[]>()
  const parted = contents.map((content) => {
    const { owner, resources } = content
    const hasLetters = (part: Part): boolean => /\p{L}/u.test(textOf(part, resources))
    let last = content.stretches.reduce((most, { mcid = -1 }) => Math.max(most, mcid), -1)
    const stretches = content.stretches.flatMap((stretch) => {
      const { mcid, operators } = stretch
      if (mcid === undefined || !isParted(operators)) return [stretch]
      let next = mcid
      const numbered = partsOf(operators).map((part): Part => {
        if (!isContent(part)) return part
        const number = next
        next = ++last
        return { ...part, mcid: number }
      })
      if (next !== mcid) last--
      pieces.set(contentKey({ owner, mcid }), inReadingOrder(numbered, hasLetters))
      return numbered.map(stretchOf)
    })
    return { ...content, stretches }
  })
  return { contents: parted, pieces }
}

function stretchOf({ mcid, actualText, operators }: Part): Stretch {
  return {
    ...(mcid !== undefined && { mcid }),
    ...(actualText !== undefined && { actualText }),
    operators
  }
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
function partsOf(operators: string): Part[] {
  const parts: Part[] = []
  for (const object of operators.split(/(?<=^ET\n)/m)) {
    const before = parts.at(-1)
    if (isParted(object)) parts.push(...partsOfText(object))
    else if (before && before.operators !== 'ET\n')
      parts.splice(-1, 1, { operators: before.operators + object })
    else parts.push({ operators: object })
  }
  return parts
}

function partsOfText(object: string): Part[] {
  const [start = '', text = '', end = ''] = object.split(/(?<=^BT\n)|(?=^ET\n)/m)
  const parts = text.startsWith(reversedChars) ? letters(text) : marked(text)
  return [{ operators: start }, ...parts, { operators: end }]
}

function letters(text: string): Part[] {
  const [, reversed = ''] = / ([\d.-]+) Tm\n/.exec(text) ?? []
  const inside = text.slice(reversedChars.length).replace(/EMC\n$/, '')
  return marked(inside).flatMap((part): Part[] => {
    if (part.actualText !== undefined) return [{ ...part, reversed }]
    const lines = oneGlyphEach(part.operators).split(/(?<=\n)/)
    return lines.map((operators) => ({ operators, reversed }))
  })
}

/** Actual texts with their operators, and what stands between them. */
function marked(text: string): Part[] {
  return [...text.matchAll(actualTexts)].map(([all, actualText, operators = '']) =>
    actualText === undefined ? { operators: all } : { actualText, operators }
  )
}

const actualTexts =
  /\/Span ?<<\/ActualText <FEFF([0-9A-F]*)>.*BDC\n([^]*?)EMC\n|(?:(?!\/Span ?<<\/ActualText).*\n)+/g

/** Numbers and signs among words from right to left go along with them, as in a line of Hebrew (Unicode Annex 9). */
function inReadingOrder(
  parts: readonly Part[],
  hasLetters: (part: Part) => boolean
): readonly number[] {
  const runs: Part[][] = []
  let between: Part[] = []
  for (const part of parts) {
    if (part.mcid === undefined) continue
    const run = runs.at(-1)
    if (run?.[0]?.reversed === undefined || hasOtherLine(run[0], part)) {
      runs.push(...between.map((one) => [one]), [part])
      between = []
    } else if (part.reversed !== undefined) {
      run.unshift(part, ...between.toReversed())
      between = []
    } else if (hasLetters(part)) {
      runs.push(...between.map((one) => [one]), [part])
      between = []
    } else between.push(part)
  }
  return [...runs, between].flat().flatMap(({ mcid }) => mcid ?? [])
}

function hasOtherLine({ reversed }: Part, part: Part): boolean {
  return part.reversed !== undefined && part.reversed !== reversed
}

function isContent(part: Stretch): boolean {
  return part.actualText !== undefined || paintingOf(part) !== 'drawing'
}
