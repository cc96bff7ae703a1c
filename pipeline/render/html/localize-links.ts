import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { Edition, EditionPage } from './edition.ts'
import { hrefOfId } from './edition.ts'

/**
 * Put the file in front of links to an id that stands on another page.
 */
export function localizeLinks(tree: Root, edition: Edition, page: EditionPage): void {
  visit(tree, 'element', (element) => {
    const { href } = element.properties
    if (element.tagName !== 'a' || typeof href !== 'string') return
    if (!href.startsWith('#') || href.length === 1) return
    element.properties.href = hrefOfId(edition, page, decodeFragment(href.slice(1)))
  })
}

/** A `%` that encodes nothing is a character like any other. */
function decodeFragment(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
