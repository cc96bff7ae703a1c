/** HTML in Markdown: the manuscript has none, except comments. */
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../rules/report.ts'

/** Reports `html-absent`: no format shows raw HTML, so text in it would silently be lost. */
export function checkHtml(tree: Root, file: VFile): void {
  visit(tree, 'html', (node) => {
    if (/^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/.test(node.value)) return
    const actual = node.value.split('\n')[0]?.slice(0, 40) ?? ''
    const reason = `Onverwachte HTML \`${actual}\`, verwacht Markdown`
    report(file, 'html-absent', { reason, place: node.position, actual })
  })
}
