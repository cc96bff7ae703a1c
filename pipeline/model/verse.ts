/** Verse in hast: the lines stay the lines that the author wrote. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'

/**
 * Line breaks and not `<pre>`: a long line may wrap on a small screen, and it is no code.
 *
 * Source: HTML Living Standard, 4.5.27 (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-br-element).
 */
export function verseElement(
  id: string,
  source: readonly ElementContent[],
  content: readonly ElementContent[]
): Element {
  return h('figure', { className: ['verse'], id }, [
    ...content.map((child) => stanza(child)),
    ...(source.length > 0 ? [h('figcaption', [...source])] : [])
  ])
}

function stanza(node: ElementContent): ElementContent {
  if (node.type !== 'element' || node.tagName !== 'p') return node
  return { ...node, children: node.children.flatMap((child) => withLineBreaks(child)) }
}

/** A line that ends in `\\` or two spaces has its `<br>` already; all get theirs in one way. */
function withLineBreaks(node: ElementContent): ElementContent[] {
  if (node.type === 'element') {
    if (node.tagName === 'br') return []
    return [
      { ...node, children: node.children.flatMap((child) => withLineBreaks(child)) }
    ]
  }
  if (node.type !== 'text') return [node]
  return node.value
    .split('\n')
    .flatMap((value, index): ElementContent[] => [
      ...(index === 0 ? [] : [h('br')]),
      ...(value === '' ? [] : [{ ...node, value }])
    ])
}
