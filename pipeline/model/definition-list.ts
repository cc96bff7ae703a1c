/** Definition lists, and the uses of the terms that a glossary defines, as hast. */
import type { ElementContent, Properties, Text } from 'hast'
import { h } from 'hastscript'
import type { PhrasingContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { type DefListNode, defListHastHandlers } from 'mdast-util-definition-list'
import type { DefListTermNode } from 'mdast-util-definition-list'
import type { Handlers, State } from 'mdast-util-to-hast'
import type { Glossary } from '../resolve/glossary.ts'

export function definitionListHandlers({ entries }: Glossary): Handlers {
  return {
    ...defListHastHandlers,
    defList: (state: State, node: DefListNode) => {
      const isGlossary = node.children.some(
        (child) => child.type === 'defListTerm' && entries.has(child)
      )
      const properties: Properties = isGlossary ? { className: ['glossary'] } : {}
      return patched(state, node, h('dl', properties, state.all(node)))
    },
    defListTerm: (state: State, node: DefListTermNode) => {
      const entry = entries.get(node)
      if (!entry) return patched(state, node, h('dt', state.all(node)))
      const name = h('dfn', phrasing(state, entry.content))
      const short = entry.abbreviation && [' (', h('abbr', entry.abbreviation), ')']
      return patched(state, node, h('dt', { id: entry.id }, name, short))
    }
  }
}

/** The link at the first use in a section; later uses are the words by themselves. */
export function glossaryTerm(state: State, node: TextDirective): ElementContent[] {
  const { glossaryEntry, isGlossaryLink } = node.data ?? {}
  const words = state.all(node)
  if (!glossaryEntry || !isGlossaryLink) return words
  const properties = { className: ['glossary-link'], href: `#${glossaryEntry.id}` }
  return [patched(state, node, h('a', properties, words))]
}

/** `ministerie van … (BZK)` where it is written out, and `BZK` with the long form as its title elsewhere. */
export function abbreviation(state: State, node: TextDirective): ElementContent[] {
  const { glossaryEntry, longForm } = node.data ?? {}
  const short = state.all(node)
  if (longForm) {
    const long = phrasing(state, longForm)
    return [...long, text(' ('), h('abbr', short), text(')')]
  }
  const title = glossaryEntry?.term
  return [patched(state, node, h('abbr', title === undefined ? {} : { title }, short))]
}

function phrasing(state: State, children: readonly PhrasingContent[]): ElementContent[] {
  return state.all({ type: 'paragraph', children: [...children] })
}

function text(value: string): Text {
  return { type: 'text', value }
}

function patched<T extends ElementContent>(
  state: State,
  node: TextDirective | DefListNode | DefListTermNode,
  result: T
): T {
  state.patch(node, result)
  return result
}
