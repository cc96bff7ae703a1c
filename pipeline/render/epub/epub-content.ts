/** The model's hast → the hast of a content document: links over files, semantics, image names. */
import type { Element, ElementContent } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { classesOf } from './classes-of.ts'
import { hrefInEpub } from './locations.ts'
import type { Here } from './locations.ts'
import { groupGlossary } from './glossary.ts'
import { prepareForNarrowScreen } from './narrow-table.ts'

/**
 * Copy content for the EPUB.
 *
 * @param here
 *   The document that the content is for.
 * @returns
 *   A changed copy:
 *
 * - links to an id get the file in front, image paths become names in the EPUB;
 * - references to notes, to the bibliography and to the glossary get `epub:type` (for pop-ups) and `role`
 *   (for assistive technology), boxes likewise;
 * - `align`, which Markdown tables have, becomes a class: HTML has no such attribute any more;
 * - a term of the glossary and its description become one thing to link to;
 * - tables with many columns are made ready for a narrow screen.
 *
 * Sources: EPUB Structural Semantics Vocabulary 1.1 (https://www.w3.org/TR/epub-ssv-11/),
 * DPUB-ARIA 1.1 (https://www.w3.org/TR/dpub-aria-1.1/).
 */
export function epubContent(
  content: readonly ElementContent[],
  here: Here
): ElementContent[] {
  const copy = structuredClone([...content])
  for (const node of copy) visit(node, 'element', (element) => adapt(element, here))
  for (const node of copy) visit(node, 'element', groupGlossary)
  return copy
}

function adapt(element: Element, here: Here): void {
  const { tagName, properties } = element
  const { href, src, align } = properties
  if (tagName === 'a' && typeof href === 'string')
    properties['href'] = hrefInEpub(href, here)
  if (typeof src === 'string') properties['src'] = here.places.images.get(src) ?? src
  if (typeof align === 'string') {
    delete properties['align']
    properties['className'] = [...classesOf(element), `align-${align}`]
  }
  if (tagName === 'table') prepareForNarrowScreen(element)
  Object.assign(properties, semanticsOf(element))
}

/**
 * A box is a `note`: as a plain `<aside>` it would be a landmark inside the landmark that
 * its chapter is.
 */
function semanticsOf(element: Element): Element['properties'] {
  const classes = classesOf(element)
  if (classes.includes('page-break')) return { 'epub:type': 'pagebreak' }
  // Some reading systems hide notes: a link that is none of theirs would lead nowhere.
  if (classes.includes('note-link'))
    return { 'epub:type': 'noteref', role: 'doc-noteref' }
  if (classes.includes('note-reference')) {
    const name = `Noot ${toString(element).trim()}`
    return { 'epub:type': 'noteref', role: 'doc-noteref', ariaLabel: name }
  }
  if (classes.includes('citation-link'))
    return { 'epub:type': 'biblioref', role: 'doc-biblioref' }
  if (classes.includes('glossary-link'))
    return { 'epub:type': 'glossref', role: 'doc-glossref' }
  const indexTerm = classes.find((name) => indexTerms.has(name))
  if (indexTerm !== undefined) return { 'epub:type': indexTerm }
  if (element.tagName === 'aside' && classes.includes('box')) return { role: 'note' }
  return {}
}

/** Source: EPUB Indexes 1.0 (https://idpf.org/epub/idx/). */
const indexTerms = new Set([
  'index-group',
  'index-entry-list',
  'index-entry',
  'index-term',
  'index-locator'
])
