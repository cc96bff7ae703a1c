/** The title page, made from the metadata. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { PublicationMetadata } from '../../read/publication-metadata.ts'
import { imprintLine } from '../imprint-line.ts'
import { contributorName, publisherName } from '../names.ts'

/**
 * What stands on the title page under the title: subtitle, authors, publishers, place and
 * year, and what a reader must know of this edition. What is not known is left out.
 */
export function titlePageContent(metadata: PublicationMetadata): ElementContent[] {
  const { subtitle, contributors, publishers, editionNote } = metadata
  const authors = contributors.filter(({ role }) => role === 'aut')
  return [
    ...(subtitle === undefined ? [] : [subtitleParagraph(subtitle)]),
    ...authors.map(({ name }) => paragraph('author', contributorName(name))),
    ...publishers.map((publisher) => paragraph('publisher', publisherName(publisher))),
    paragraph('imprint', imprintLine(metadata)),
    ...(editionNote === undefined ? [] : [paragraph('edition-note', editionNote)])
  ]
}

function subtitleParagraph(subtitle: string): Element {
  const semantics = { 'epub:type': 'subtitle', role: 'doc-subtitle' }
  return h('p', { ...semantics, className: ['subtitle'] }, subtitle)
}

function paragraph(className: string, text: string): Element {
  return h('p', { className: [className] }, text)
}
