/** What a reference says of a figure, table or box that has no number. */
import type { ContainerDirective } from 'mdast-util-directive'
import { toString } from 'mdast-util-to-string'
import { directiveTitle } from './directive-content.ts'

/**
 * @returns
 *   The first sentence of the title in quotation marks, without citations and without its full
 *   stop: what follows in a caption tells where a figure comes from.
 */
export function titleLabel(node: ContainerDirective): string {
  const words = directiveTitle(node)?.children.filter(({ type }) => type !== 'citation')
  const [sentence = ''] = toString(words ?? [])
    .replace(/\s+/gu, ' ')
    // Not behind an initial or a short form (*dr.*).
    .split(/(?<=[\p{L}\p{N})]{3}[.!?…])\s(?=\p{Lu})/u)
  return `‘${sentence.trim().replace(/\s*\.$/, '')}’`
}
