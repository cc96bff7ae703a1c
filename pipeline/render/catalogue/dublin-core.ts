import type { Element } from 'hast'
import { h } from 'hastscript'
import type { RenderOptions } from '../../options.ts'
import { authors } from '../web/authors.ts'
import { absoluteUrl } from '../web/html-document.ts'
import { contributorName, publisherName } from '../names.ts'
import { fullTitle } from '../titles.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { landingPath } from './landing-path.ts'
import { metaElement } from './meta-element.ts'

/**
 * Dublin Core in `<meta>`, with the links that name its two vocabularies.
 *
 * Source: DCMI, Expressing Dublin Core metadata using HTML/XHTML meta and link elements
 * (https://www.dublincore.org/specifications/dublin-core/dc-html/).
 */
export function dublinCore(entry: CatalogueEntry, options: RenderOptions): Element[] {
  const { metadata } = entry.publication
  const url = absoluteUrl(landingPath(entry.publication), options)
  const content = fullTitle(metadata)
  return [
    h('link', { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' }),
    h('link', { rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' }),
    h('meta', { name: 'DC.title', lang: metadata.language, content }),
    ...each(
      'DC.creator',
      authors(metadata).map(({ name }) => contributorName(name))
    ),
    ...each('DC.publisher', metadata.publishers.map(publisherName)),
    ...metaElement('DCTERMS.issued', metadata.issued),
    ...metaElement('DCTERMS.modified', metadata.modified),
    ...metaElement('DC.language', metadata.language),
    ...metaElement('DC.type', 'Text'),
    ...each('DC.subject', metadata.subjects),
    ...each('DC.identifier', [
      ...(url === undefined ? [] : [url]),
      ...metadata.identifiers
    ]),
    ...metaElement('DC.rights', metadata.rights)
  ]
}

/** One element for each value, for readers split no list. */
function each(name: string, values: readonly string[]): Element[] {
  return [...new Set(values)].flatMap((value) => metaElement(name, value))
}
