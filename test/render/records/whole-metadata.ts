/** A publication of which everything is known, so that every record is made. The numbers are the examples of their standards. */
import type { PublicationMetadata } from '../../../pipeline/read/publication-metadata.ts'
import { metadata } from '../html/small-publication.ts'

export const wholeMetadata: PublicationMetadata = {
  ...metadata,
  issued: '2011-05-18',
  contributors: [
    {
      role: 'aut',
      name: { kind: 'person', given: 'Eva', particle: 'van der', family: 'Grond' }
    },
    { role: 'aut', name: { kind: 'organisation', name: 'Instituut voor Voorbeelden' } },
    {
      role: 'edt',
      name: { kind: 'person', given: 'Jan', particle: undefined, family: 'Zaaiveld' }
    }
  ],
  rights: 'CC BY 4.0 & meer <dan> dat',
  identifiers: ['doi:10.5555/samen', 'urn:isbn:978-0-306-40615-7']
}
