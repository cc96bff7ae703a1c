/** The list of literature in print: each work with the pages on which it is cited. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { BibliographyEntry, CitationPlace } from '../../model/publication.ts'

export function printReferences(bibliography: readonly BibliographyEntry[]): Element {
  const items = bibliography.map(({ id, content, citedAt }) =>
    h('li', { id, dataEntry: id }, [
      ...structuredClone([...content]),
      ...citedOnPages(citedAt)
    ])
  )
  return h('ul', { className: ['references'] }, items)
}

/** “Genoemd op p. 12, 37”; the numbers are filled in after the layout is measured. */
function citedOnPages(places: readonly CitationPlace[]): Element[] {
  if (places.length === 0) return []
  const locators = places.map(({ id }, index) =>
    h('span', { className: ['locator'] }, [
      index === 0 ? '\u00A0' : ', ',
      h('a', { href: `#${id}`, dataPageOf: id }, '000')
    ])
  )
  return [
    h('span', { className: ['cited-at'] }, [
      'Genoemd op p.',
      h('span', { className: ['locators'] }, locators)
    ])
  ]
}
