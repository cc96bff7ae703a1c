/** Quotations: each says whose words it gives. */
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'
import { hasTitle } from './directive-content.ts'

/** Reports `quotation-has-source`. */
export function checkQuotationSources(tree: Root, file: VFile): void {
  visit(tree, 'containerDirective', (node) => {
    if (node.name !== 'citaat' || hasTitle(node)) return
    report(file, 'quotation-has-source', {
      reason: 'Citaat zonder bron, verwacht `:::citaat[bron]`',
      place: node.position && { ...node.position.start },
      expected: [':::citaat[bron]']
    })
  })
}
