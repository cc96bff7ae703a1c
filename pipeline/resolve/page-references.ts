/** `:pagina[#kenmerk]`: “op pagina 12” behind a reference, in print only. */
import type { PhrasingContent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { type LinkContext, reportTarget, schemeOf, targetOf } from './links.ts'

/**
 * Finds the target, which is written as in a link: `#kenmerk`, `hoofdstuk.md` or both.
 *
 * Reports `link-target-exists`.
 */
export function resolvePageReferences(
  tree: Root,
  file: VFile,
  context: LinkContext
): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    const url = toString(node).trim()
    if (node.name !== 'pagina' || url === '' || !parent || index === undefined) return
    const addressed = { url, position: node.position }
    const target = targetOf(addressed, file, context)
    // A page of the web has no number.
    if (schemeOf(url) !== undefined) reportTarget(addressed, file, '#kenmerk')
    node.data = { ...node.data, ...(target && { pageOf: target.id }) }
    joinToWordBefore(parent.children[index - 1])
  })
}

/** On a screen nothing stands here: a space before it would be left before the full stop. */
function joinToWordBefore(
  before: PhrasingContent | Root['children'][number] | undefined
) {
  if (before?.type === 'text') before.value = before.value.trimEnd()
}

declare module 'mdast-util-directive' {
  interface TextDirectiveData {
    /** The id whose page is meant. */
    pageOf?: string
  }
}
