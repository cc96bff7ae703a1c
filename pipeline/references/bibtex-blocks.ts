/**
 * A BibTeX file cut into its entries, so that a fault in one does not hide the others. One
 * pass over the text: time and memory grow with its length only.
 */
import { remembered } from './remembered.ts'

export type BibtexBlock = {
  /** `book`, `string`, `comment`: in lower case. */
  readonly type: string
  /** Offsets in the text: of the `@`, after the last bracket, and of what stands before the block. */
  readonly start: number
  readonly end: number
  readonly leadStart: number
  /** Why the block is not to be parsed; Dutch. */
  readonly fault: string | undefined
}

/** Deeper than any title; the parsers call themselves for each level. */
const maxDepth = 100
/** Characters; longer than any abstract. */
const maxLength = 200_000

/** `@book{` or `@book(`; a comment line is skipped, so that it can name an entry. */
const opening = /%[^\n]*|@[ \t]*([A-Za-z]+)\s*[{(]/g
const bracket = /[{}()"]|\n(?=[ \t]*@[A-Za-z]+[ \t]*[{(][^\s,{}()=]*,)/g

/** The syntax and the order of the entries are both read from them. */
export const bibtexBlocks = remembered(readBlocks, 4)

function readBlocks(text: string): readonly BibtexBlock[] {
  const blocks: BibtexBlock[] = []
  let leadStart = 0
  opening.lastIndex = 0
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    if (match[1] === undefined) continue
    const { end, fault } = closing(text, opening.lastIndex - 1)
    const type = match[1].toLowerCase()
    blocks.push({ type, start: match.index, end, leadStart, fault })
    leadStart = end
    opening.lastIndex = end
  }
  return blocks
}

/** An entry that begins on a line of its own ends one that was not closed. */
function closing(text: string, open: number): Pick<BibtexBlock, 'end' | 'fault'> {
  const isRound = text[open] === '('
  let depth = isRound ? 0 : 1
  let deepest = 0
  let isQuoted = false
  bracket.lastIndex = open + 1
  for (let match = bracket.exec(text); match; match = bracket.exec(text)) {
    const [found] = match
    const end = match.index + 1
    if (found === '\n') return { end: match.index, fault: 'zij wordt niet gesloten' }
    if (found === '{') deepest = Math.max(deepest, (depth += 1))
    if (found === '"' && depth === (isRound ? 0 : 1)) isQuoted = !isQuoted
    if (found === '}') depth -= 1
    const isEnd = isRound ? found === ')' && depth === 0 && !isQuoted : depth === 0
    if (isEnd) return { end, fault: boundsFault(end - open, deepest) }
  }
  return { end: text.length, fault: 'zij wordt niet gesloten' }
}

function boundsFault(length: number, depth: number): string | undefined {
  if (depth > maxDepth)
    return `${depth} accolades in elkaar, verwacht ten hoogste ${maxDepth}`
  if (length <= maxLength) return undefined
  return `${length} tekens lang, verwacht ten hoogste ${maxLength}`
}
