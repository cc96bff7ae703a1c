/** Where a directive stands: a box, figure or table that holds another has no form in print. */
import type { Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'
import { boxKinds } from './box-kinds.ts'
import { mediumOf } from './conditional-content.ts'

/**
 * Reports `directive-place-valid`: a box stands in no directive; a figure, table or quotation
 * stands in no directive but a box.
 */
export function checkDirectivePlaces(tree: Root, file: VFile): void {
  visitParents(tree, 'containerDirective', (node, ancestors) => {
    const holder = ancestors.findLast(({ type }) => type === 'containerDirective')
    if (holder?.type !== 'containerDirective') return
    // `conditional-content-plain` speaks of those.
    if (mediumOf(node) ?? mediumOf(holder)) return
    if (boxKinds.has(holder.name) && !boxKinds.has(node.name)) return
    report(file, 'directive-place-valid', {
      reason: `Onverwacht blok \`:::${node.name}\` in \`:::${holder.name}\``,
      place: node.position && { ...node.position.start },
      actual: node.name
    })
  })
}
