/// <reference types="remark-parse" />
/** unified plugin: definition lists in Pandoc’s syntax, a term and below it `: ` and what it means. */
import type { Nodes, Root } from 'mdast'
import { defListFromMarkdown } from 'mdast-util-definition-list'
import { defList } from 'micromark-extension-definition-list'
import type { Processor } from 'unified'
import { visit } from 'unist-util-visit'

export function remarkDefinitionList(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), defList]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    defListFromMarkdown,
    { transforms: [endWithContent] }
  ]
}

/** The tokenizer lets a list run on to the next block: findings, and the fence of a box, need its own last line. */
function endWithContent(tree: Root): undefined {
  const nodes: Extract<Nodes, { type: `defList${string}` }>[] = []
  visit(tree, (node) => {
    if (
      node.type === 'defList' ||
      node.type === 'defListTerm' ||
      node.type === 'defListDescription'
    )
      nodes.push(node)
  })
  // From the inside out.
  for (const { position, children } of nodes.reverse()) {
    const end = children.at(-1)?.position?.end
    if (position && end) position.end = { ...end }
  }
}
