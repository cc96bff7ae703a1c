/**
 * The text of a paragraph, a heading or a cell as one line of characters, through emphasis and
 * links: `"*Ja*"` is a quotation, though its marks stand in other nodes than its words.
 */
import type { PhrasingContent, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { sourcePlaces } from '../../parse/source-places.ts'

export type Character = {
  /** One code unit. */
  readonly value: string
  /** Where it is written back; `undefined` for what stands for an object. */
  readonly owner: { value: string } | undefined
  /** Stays as it is: an escaped quote, an object. */
  readonly isFixed: boolean
}

export type Line = {
  readonly characters: readonly Character[]
  /** Their values together. */
  readonly text: string
}

/** U+FFFC, the object replacement character: code, a citation, words in another language. */
const object: Character = { value: '\uFFFC', owner: undefined, isFixed: true }

export function lineOf(children: readonly PhrasingContent[], source: string): Line {
  return withText(charactersIn(children, source))
}

function withText(characters: readonly Character[]): Line {
  return { characters, text: characters.map(({ value }) => value).join('') }
}

function charactersIn(children: readonly PhrasingContent[], source: string): Character[] {
  return children.flatMap((node): Character[] => {
    if (node.type === 'text') return charactersOf(node, source)
    if (node.type === 'footnoteReference' || node.type === 'html') return []
    if (node.type === 'break') return [{ ...object, value: '\n' }]
    if (node.type === 'textDirective' || !('children' in node)) return [object]
    return isAddress(node) ? [object] : charactersIn(node.children, source)
  })
}

/** A link that shows its address: nothing in it may change. */
function isAddress(node: PhrasingContent): boolean {
  if (node.type !== 'link') return false
  const text = toString(node)
  return ['', 'http://', 'mailto:'].some((prefix) => prefix + text === node.url)
}

function charactersOf(text: Text, source: string): Character[] {
  const { start, end } = text.position ?? {}
  const written = source.slice(start?.offset, end?.offset)
  const places = /[\\&]/.test(written) ? sourcePlaces(text, source) : undefined
  return text.value.split('').map((value, index) => ({
    value,
    owner: text,
    isFixed: places?.[index]?.isLiteral ?? false
  }))
}

/**
 * Puts one character in place of each match.
 *
 * @param replacement
 *   The character, or what gives it from the characters before (as replaced already) and
 *   after the match; `undefined` leaves the match as it is.
 */
export function replaceInLine(
  line: Line,
  pattern: RegExp,
  replacement: (
    before: string,
    after: string,
    match: RegExpExecArray
  ) => string | undefined
): Line {
  const { characters, text } = line
  const parts: Character[][] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    const { index, 0: found } = match
    const matched = characters.slice(index, index + found.length)
    const [first] = matched
    if (!first || matched.some(({ isFixed }) => isFixed)) continue
    parts.push(characters.slice(from, index))
    from = index + found.length
    const before = parts.findLast((part) => part.length > 0)?.at(-1)?.value ?? ''
    const value = replacement(before, text.slice(from), match)
    parts.push(value === undefined ? matched : [{ ...first, value }])
  }
  return from === 0 ? line : withText([...parts.flat(), ...characters.slice(from)])
}

/** Writes the characters back to their nodes, which keep their `position`. */
export function writeLine({ characters }: Line): void {
  const values = new Map<{ value: string }, string[]>()
  for (const { owner, value } of characters) {
    if (!owner) continue
    const written = values.get(owner) ?? []
    values.set(owner, written)
    written.push(value)
  }
  for (const [owner, written] of values) owner.value = written.join('')
}
