import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Publication } from '../../model/publication.ts'
import type { RenderOptions } from '../../options.ts'
import { fullTitle } from '../titles.ts'

export const diwooNamespace = 'https://standaarden.overheid.nl/diwoo/metadata/'

const tooi = 'https://identifier.overheid.nl/tooi/def/thes/kern/'

/** Categories of the Woo, article 3.3, that a publication can be: their names and URIs in TOOI. */
const categories: Readonly<Record<string, readonly [name: string, id: string]>> = {
  onderzoeksrapporten: ['Onderzoeksrapporten', 'c_fdaee95e'],
  adviezen: ['Adviezen', 'c_99a836c7'],
  'jaarplannen en jaarverslagen': ['Jaarplannen en jaarverslagen', 'c_c6cd1213']
}

/**
 * What the Woo index is told of a document: who made it public, its title, its category, and
 * the day on which this edition was last fixed.
 *
 * Source: DiWoo metadata (https://standaarden.overheid.nl/diwoo/metadata/); only the elements
 * that it asks for.
 */
export function diwooDocument(
  { metadata }: Publication,
  { catalogue }: RenderOptions
): Element[] {
  const { diwoo } = catalogue
  const [name, id] = categories[diwoo?.category ?? ''] ?? []
  if (diwoo === undefined || name === undefined || id === undefined) return []
  const { organisation, organisationName } = diwoo
  return [
    x('diwoo:Document', [
      x('diwoo:DiWoo', [
        x('diwoo:publisher', { resource: organisation }, organisationName),
        x('diwoo:titelcollectie', [x('diwoo:officieleTitel', fullTitle(metadata))]),
        x('diwoo:classificatiecollectie', [
          x('diwoo:informatiecategorieen', [
            x('diwoo:informatiecategorie', { resource: tooi + id }, name)
          ])
        ]),
        x('diwoo:creatiedatum', metadata.modified),
        x('diwoo:documenthandelingen', [
          x('diwoo:documenthandeling', [
            x('diwoo:soortHandeling', { resource: `${tooi}c_641ecd76` }, 'vaststelling'),
            x('diwoo:atTime', `${metadata.modified}T00:00:00`)
          ])
        ])
      ])
    ])
  ]
}
