/** The landmarks of the navigation document: where a reading system can jump to. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Section } from '../../model/publication.ts'
import type { RoleDescription } from '../../roles.ts'
import { roles } from '../../roles.ts'
import { fullTitle } from './headings.ts'
import type { Locations } from './locations.ts'
import { hrefOfId } from './locations.ts'

/**
 * Cover, title page, contents, start of the text, glossary, bibliography and register, as far as the spine has them.
 * Hidden: it is there for the reading system, the reader has the contents.
 *
 * @returns
 *   `<nav epub:type="landmarks">`, or nothing when the spine has none of these.
 *
 * Source: EPUB 3.3, 7.4.2.3 (https://www.w3.org/TR/epub-33/#sec-nav-landmarks).
 */
export function landmarks(spine: readonly Section[], places: Locations): Element[] {
  const start = spine.find(({ role }) => description(role).matter === 'body')
  const links = spine.flatMap((section) => {
    const { epubType } = description(section.role)
    if (section === start)
      return [link('bodymatter', 'Begin van de tekst', section, places)]
    if (!landmarkTypes.has(epubType)) return []
    return [link(epubType, fullTitle(section), section, places)]
  })
  if (links.length === 0) return []
  const properties = {
    'epub:type': 'landmarks',
    hidden: true,
    ariaLabel: 'Oriëntatiepunten'
  }
  return [h('nav', properties, h('ol', ...links.map((anchor) => h('li', anchor))))]
}

const landmarkTypes = new Set<string>([
  'cover',
  'titlepage',
  'toc',
  'glossary',
  'bibliography',
  'index'
])

function description(role: Section['role']): RoleDescription {
  return roles[role]
}

function link(type: string, text: string, section: Section, places: Locations): Element {
  const href = hrefOfId(section.id, section.id, places)
  return h('a', { 'epub:type': type, href }, text)
}
