/** Every element of the texts has a number, the same in all media: so a place in one can be found in another. */
import type { Element, ElementContent, Parents, Root, RootContent } from 'hast'
import { SKIP, visitParents } from 'unist-util-visit-parents'
import type { Publication } from '../model/publication.ts'

/**
 * Copy the publication with `data-element` on each element of its titles, texts, notes and works.
 *
 * @param publication
 *   With the content of all media: what one of them leaves out counts too.
 */
export function numberElements(publication: Publication): Publication {
  return changeElements(publication, (element, number) => {
    element.properties['dataElement'] = number
  })
}

/**
 * Copy the publication and let `change` work on each element of the copy, in a fixed order; a
 * drawing is one element. What `change` puts beside or into an element has no number.
 */
export function changeElements(
  publication: Publication,
  change: (element: Element, number: number, ancestors: readonly Parents[]) => void
): Publication {
  let count = 0
  const changed = (nodes: readonly RootContent[]): ElementContent[] => {
    const root: Root = { type: 'root', children: structuredClone([...nodes]) }
    for (const [element, ancestors] of elementsIn(root))
      change(element, count++, ancestors)
    return root.children.filter((node) => node.type !== 'doctype')
  }
  return {
    ...publication,
    spine: publication.spine.map((section) => ({
      ...section,
      titleContent: changed(section.titleContent),
      body: { ...section.body, children: changed(section.body.children) },
      notes: section.notes.map((note) => ({ ...note, content: changed(note.content) }))
    })),
    bibliography: publication.bibliography.map((entry) => ({
      ...entry,
      content: changed(entry.content)
    }))
  }
}

function elementsIn(root: Root): [Element, readonly Parents[]][] {
  const elements: [Element, readonly Parents[]][] = []
  visitParents(root, 'element', (element, ancestors) => {
    elements.push([element, [...ancestors]])
    return element.tagName === 'svg' ? SKIP : undefined
  })
  return elements
}
