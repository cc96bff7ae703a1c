/** The publication as one medium shows it. */
import type { ElementContent, RootContent } from 'hast'
import { visit } from 'unist-util-visit'
import type { Medium } from '../parse/conditional-content.ts'
import type { Publication, Section } from './publication.ts'

/**
 * Takes away what has `data-medium` of the other medium, and unwraps what has it of this one; an
 * image that only the other shows is left out.
 */
export function publicationFor(publication: Publication, medium: Medium): Publication {
  const spine = publication.spine.map((section) => ({
    ...section,
    body: { ...section.body, children: shownIn(section.body.children, medium) },
    notes: section.notes.map((note) => ({
      ...note,
      content: shownIn(note.content, medium)
    }))
  }))
  const before = imagesIn(publication.spine)
  const after = imagesIn(spine)
  const resources = new Map(
    [...publication.resources].filter(([path]) => after.has(path) || !before.has(path))
  )
  return { ...publication, spine, resources }
}

/** The paths of the images in titles, texts and notes. */
function imagesIn(spine: readonly Section[]): ReadonlySet<unknown> {
  const paths = new Set<unknown>()
  for (const { titleContent, body, notes } of spine) {
    const contents = [titleContent, body.children, ...notes.map(({ content }) => content)]
    for (const children of contents) {
      visit({ type: 'root' as const, children: [...children] }, 'element', (element) => {
        if (element.tagName === 'img') paths.add(element.properties['src'])
      })
    }
  }
  return paths
}

function shownIn<Node extends RootContent>(
  nodes: readonly Node[],
  medium: Medium
): (Node | ElementContent)[] {
  return nodes.flatMap((node): (Node | ElementContent)[] => {
    if (node.type !== 'element') return [node]
    const only = node.properties['dataMedium']
    if (only !== undefined) return only === medium ? node.children : []
    return [{ ...node, children: shownIn(node.children, medium) }]
  })
}
