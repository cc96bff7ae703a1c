/** Titles as other places show them: in a list of contents, in `<title>`, on a link to the next page. */
import type { Element, ElementContent } from 'hast'
import type { ContentsEntry, Section } from '../model/publication.ts'
import { hasClass } from './has-class.ts'

type Titled = Pick<Section | ContentsEntry, 'label' | 'title'>

/**
 * Title with its label, in one line of text.
 *
 * @returns
 *   `Hoofdstuk 3: Samen leren`, or the title alone.
 */
export function titleLine({ label, title }: Titled): string {
  return label === undefined ? title : `${label}: ${title}`
}

/**
 * Content of a title for use inside a link elsewhere: without ids (they must stay unique),
 * links and references to notes.
 */
export function titleContent(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    if (hasClass(node, 'note-reference')) return []
    const children = titleContent(node.children)
    return node.tagName === 'a' ? children : [withoutId({ ...node, children })]
  })
}

function withoutId(element: Element): Element {
  const { id: _, ...properties } = element.properties
  return { ...element, properties }
}
