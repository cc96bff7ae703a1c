/** One term of the glossary, and the abbreviation that stands behind it in parentheses. */
import type { PhrasingContent } from 'mdast'
import type { DefListTermNode } from 'mdast-util-definition-list'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { shortSlug } from './short-slug.ts'

export type GlossaryEntry = {
  /** `begrip-` and the slug of the term. */
  readonly id: string
  /** Without the abbreviation: `ministerie van Binnenlandse Zaken`. */
  readonly term: string
  readonly content: readonly PhrasingContent[]
  /** What stands in parentheses behind the term: `BZK`. */
  readonly abbreviation: string | undefined
  readonly node: DefListTermNode
  readonly file: VFile
}

/** Two capitals at least, so that `wijk (buurt)` declares nothing. */
const abbreviationPattern = /\s+\((\p{L}[\p{L}\p{N}-]*)\)$/u

/**
 * @param ids
 *   The ids that are given out already; the new one is added.
 */
export function glossaryEntry(
  node: DefListTermNode,
  file: VFile,
  ids: Set<string>
): GlossaryEntry {
  const text = toString(node).trim()
  const [ending = '', found = ''] = abbreviationPattern.exec(text) ?? []
  const isAbbreviation = (found.match(/\p{Lu}/gu)?.length ?? 0) >= 2
  const term = isAbbreviation ? text.slice(0, -ending.length) : text
  return {
    id: freeId(`begrip-${shortSlug(term) || 'term'}`, ids),
    term,
    content: isAbbreviation ? withoutEnding(node.children, ending) : node.children,
    abbreviation: isAbbreviation ? found : undefined,
    node,
    file
  }
}

function freeId(id: string, ids: Set<string>): string {
  let free = id
  for (let count = 2; ids.has(free); count++) free = `${id}-${count}`
  ids.add(free)
  return free
}

/** The words of the term in their own languages, without ` (BZK)`. */
function withoutEnding(
  children: readonly PhrasingContent[],
  ending: string
): PhrasingContent[] {
  const last = children.at(-1)
  if (last?.type !== 'text') return [...children]
  const value = last.value.trimEnd().slice(0, -ending.length)
  const rest = children.slice(0, -1)
  return value === '' ? rest : [...rest, { ...last, value }]
}
