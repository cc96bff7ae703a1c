/** The publication as one medium shows it. */
import type { Element, ElementContent, RootContent } from 'hast'
import type { Medium } from '../parse/conditional-content.ts'
import type { Publication } from './publication.ts'

/** Takes away the `<div data-medium>` of the other medium, and unwraps those of this one. */
export function publicationFor(publication: Publication, medium: Medium): Publication {
  const spine = publication.spine.map((section) => ({
    ...section,
    body: { ...section.body, children: shownIn(section.body.children, medium) }
  }))
  return { ...publication, spine }
}

/** Such a block stands at the top of a section or in a box, and holds no other. */
function shownIn<Node extends RootContent>(
  nodes: readonly Node[],
  medium: Medium
): (Node | ElementContent)[] {
  return nodes.flatMap((node): (Node | ElementContent)[] => {
    if (node.type !== 'element') return [node]
    const only = node.properties['dataMedium']
    if (only !== undefined) return only === medium ? node.children : []
    return node.tagName === 'aside' ? [boxIn(node, medium)] : [node]
  })
}

function boxIn(box: Element, medium: Medium): Element {
  return { ...box, children: shownIn(box.children, medium) }
}
