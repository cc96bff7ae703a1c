/** The lists of figures and tables in the navigation document. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import type { Section } from '../../model/publication.ts'
import { hasClass } from '../has-class.ts'
import { hrefOfId, type Locations } from './locations.ts'
import { plainContent } from './plain-content.ts'

type Captioned = {
  readonly id: string
  readonly sectionId: string
  readonly kind: 'figure' | 'table'
  readonly caption: readonly ElementContent[]
}

/**
 * A list of illustrations and one of tables, each with the captions, as far as there are any.
 * Hidden: they are there for the reading system, as the landmarks are.
 *
 * Source: EPUB 3.3, 7.4.2.4 (https://www.w3.org/TR/epub-33/#sec-nav-other): `loi` and `lot` of
 * the EPUB Structural Semantics Vocabulary 1.1, each with a heading.
 */
export function captionLists(spine: readonly Section[], places: Locations): Element[] {
  const captioned = spine.flatMap(captionedIn)
  return [
    ...captionList('loi', 'Figuren', captioned, 'figure', places),
    ...captionList('lot', 'Tabellen', captioned, 'table', places)
  ]
}

function captionList(
  type: string,
  title: string,
  captioned: readonly Captioned[],
  kind: Captioned['kind'],
  places: Locations
): Element[] {
  const items = captioned
    .filter((item) => item.kind === kind)
    .map(({ id, sectionId, caption }) =>
      h('li', h('a', { href: hrefOfId(id, sectionId, places) }, ...plainContent(caption)))
    )
  if (items.length === 0) return []
  const titleId = `${type}.title`
  const properties = { 'epub:type': type, hidden: true, ariaLabelledBy: titleId }
  const lines = items.flatMap((item) => ['\n', item])
  return [h('nav', properties, h('h2', { id: titleId }, title), h('ol', ...lines, '\n'))]
}

function captionedIn({ id: sectionId, body }: Section): Captioned[] {
  const found: Captioned[] = []
  visit(body, 'element', (element) => {
    const { id } = element.properties
    const kind = kindOf(element)
    if (typeof id !== 'string' || kind === undefined) return
    const caption = captionOf(element, kind === 'table' ? 'caption' : 'figcaption')
    if (caption) found.push({ id, sectionId, kind, caption })
  })
  return found
}

function kindOf(element: Element): Captioned['kind'] | undefined {
  if (hasClass(element, 'figure')) return 'figure'
  return hasClass(element, 'table-block') ? 'table' : undefined
}

/** Without the credit, which is no part of its name. */
function captionOf(element: Element, tagName: string): ElementContent[] | undefined {
  let caption: ElementContent[] | undefined
  visit(element, 'element', (child) => {
    if (child.tagName === tagName) caption ??= child.children.filter(isNoCredit)
  })
  return caption
}

function isNoCredit(node: ElementContent): boolean {
  return node.type !== 'element' || !hasClass(node, 'credit')
}
