/** From a work in the list of literature back to where it is cited. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { locationName } from '../model/location-name.ts'
import type {
  BibliographyEntry,
  CitationPlace,
  Publication
} from '../model/publication.ts'

/**
 * “Genoemd in Inleiding, hoofdstuk 1 (tweede plaats, derde plaats)”, each a link, in reading order.
 *
 * @param hrefOf
 *   The address of an id, seen from the list.
 * @returns
 *   `<p class="back-links">`, or nothing for a work that the text does not cite. Each link
 *   says by itself where it leads: a screen reader lists links without what stands around them
 *   (WCAG 2.4.9). The role is that of DPUB-ARIA 1.1, `doc-backlink`.
 */
export function backLinks(
  { citedAt }: BibliographyEntry,
  { spine }: Publication,
  hrefOf: (id: string) => string
): Element[] {
  if (citedAt.length === 0) return []
  const groups = spine.flatMap((section): ElementContent[][] => {
    const places = citedAt.filter(({ sectionId }) => sectionId === section.id)
    if (places.length === 0) return []
    return [sectionLinks(locationName(section), places, hrefOf)]
  })
  const separated = groups.flatMap((group, index) =>
    index === 0 ? group : [text(', '), ...group]
  )
  return [
    h('p', { className: ['back-links'] }, [text('Genoemd in '), ...separated, text('.')])
  ]
}

/** The first place has the name of the section, each further one its number. */
function sectionLinks(
  name: string,
  places: readonly CitationPlace[],
  hrefOf: (id: string) => string
): ElementContent[] {
  return places.flatMap(({ id }, index): ElementContent[] => {
    const properties = { href: hrefOf(id), role: 'doc-backlink' }
    if (index === 0) return [h('a', properties, name)]
    const ariaLabel = `${name}, plaats ${index + 1}`
    return [text(' '), h('a', { ...properties, ariaLabel }, `${index + 1}`)]
  })
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
