import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'

/**
 * A section of the landing page; its heading can be linked to by `id`. It has no name of
 * its own, for six landmarks on a page of one screen would only be in the way.
 */
export function landingSection(
  id: string,
  title: string,
  content: readonly ElementContent[]
): Element {
  return h('section', { className: [`landing-${id}`] }, [
    h('h2', { id }, title),
    ...content
  ])
}
