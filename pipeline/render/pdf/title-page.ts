/** The title page, from the metadata. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { PublicationMetadata } from '../../read/publication-metadata.ts'
import { imprintLine } from '../imprint-line.ts'
import { contributorName, publisherName } from '../names.ts'

export function titlePage(metadata: PublicationMetadata): ElementContent[] {
  const { title, subtitle, contributors, publishers, editionNote } = metadata
  return [
    h('h1', { className: ['title'] }, title),
    ...(subtitle === undefined ? [] : [h('p', { className: ['subtitle'] }, subtitle)]),
    ...contributors.map(({ name }) =>
      h('p', { className: ['contributor'] }, contributorName(name))
    ),
    h('div', { className: ['imprint'] }, [
      ...publishers.map((publisher) => h('p', publisherName(publisher))),
      h('p', imprintLine(metadata)),
      ...(editionNote === undefined
        ? []
        : [h('p', { className: ['edition-note'] }, editionNote)])
    ])
  ]
}
