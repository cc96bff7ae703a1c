/** From citation tokens to `citation` nodes in mdast. */
import type { Extension } from 'mdast-util-from-markdown'
import type { Position } from 'unist'
import { parseLocator } from './citation-locator.ts'
import type { Citation, CitationItem } from './citation-node.ts'

/** A key with the `-` before it, where its neighbours allow one: the same rule as in the tokenizer. */
const keyPattern =
  /(?<![\p{L}\p{N}.+@/_])(-?)@([A-Za-z0-9_](?:[:.#$%&\-+?<>~/]?[A-Za-z0-9_])*)/u

export function mdastCitation(): Extension {
  return {
    enter: {
      citation(token) {
        const value = this.sliceSerialize(token)
        const node: Citation = { type: 'citation', mode: 'narrative', items: [], value }
        this.enter(node, token)
      }
    },
    exit: {
      citation(token) {
        const node = this.stack.at(-1)
        if (node?.type === 'citation') {
          node.position = { start: token.start, end: token.end }
          node.mode = node.value.startsWith('[') ? 'parenthetical' : 'narrative'
          node.items =
            node.mode === 'narrative' ? narrativeItem(node) : clusterItems(node)
        }
        this.exit(token)
      }
    }
  }
}

function narrativeItem(node: Citation): CitationItem[] {
  const [key = '', locator = ''] = node.value.slice(1).split(/ \[(?=[^[]*\]$)/)
  return [citationItem(node, 0, '', '', key, locator.replace(/\]$/, ''))]
}

/** Parts that hold no key are kept as suffix of the part before them: `[@a; hierna de nota]`. */
function clusterItems(node: Citation): CitationItem[] {
  const items: CitationItem[] = []
  let offset = 1
  for (const part of node.value.slice(1, -1).split(';')) {
    const match = keyPattern.exec(part)
    const last = items.at(-1)
    if (match) {
      const [whole, hyphen = '', key = ''] = match
      const prefix = part.slice(0, match.index).trimStart()
      const rest = part.slice(match.index + whole.length)
      items.push(
        citationItem(
          node,
          offset + match.index + hyphen.length,
          prefix,
          hyphen,
          key,
          rest
        )
      )
    } else if (last) {
      items[items.length - 1] = { ...last, suffix: `${last.suffix};${part.trimEnd()}` }
    }
    offset += part.length + 1
  }
  return items
}

function citationItem(
  node: Citation,
  offset: number,
  prefix: string,
  hyphen: string,
  key: string,
  rest: string
): CitationItem {
  const oneLine = (text: string) => text.replace(/\s*[\r\n]\s*/g, ' ')
  return {
    key,
    place: keyPlace(node, offset, key),
    prefix: oneLine(prefix),
    suppressAuthor: hyphen !== '',
    ...parseLocator(oneLine(rest))
  }
}

/** On the first line of the citation the exact place; further on the citation as a whole (a list or quote may indent it). */
function keyPlace(node: Citation, offset: number, key: string): Position | undefined {
  if (!node.position || /[\r\n]/.test(node.value.slice(0, offset))) return node.position
  const { line, column, offset: start } = node.position.start
  const at = (length: number) => ({
    line,
    column: column + offset + length,
    ...(start !== undefined && { offset: start + offset + length })
  })
  return { start: at(0), end: at(key.length + 1) }
}
