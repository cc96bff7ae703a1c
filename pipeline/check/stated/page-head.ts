/** What the head of a landing page says: Highwire, Dublin Core and schema.org, each by itself. */
import type { Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { schemaOrgMetadata } from './json-records.ts'
import { known, type StatedMetadata } from './stated-metadata.ts'

export function pageHeadMetadata(tree: Root): readonly StatedMetadata[] {
  const contents = new Map<string, string[]>()
  const works: StatedMetadata[] = []
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element
    const { name, content, type } = properties
    if (tagName === 'meta' && typeof name === 'string' && typeof content === 'string')
      contents.set(name, [...(contents.get(name) ?? []), content])
    if (tagName === 'script' && type === 'application/ld+json')
      works.push(...schemaOrgMetadata(toString(element)).filter(isWork))
  })
  const values = (name: string) => contents.get(name) ?? []
  return [highwire(values), dublinCore(values), ...works]
}

/** A trail of pages is JSON-LD too. */
function isWork({ title }: StatedMetadata): boolean {
  return title.length > 0
}

type Values = (name: string) => readonly string[]

function highwire(values: Values): StatedMetadata {
  return {
    title: values('citation_title'),
    creators: values('citation_author'),
    date: values('citation_publication_date').join(' '),
    publishers: values('citation_technical_report_institution'),
    language: values('citation_language')[0],
    identifiers: known(...values('citation_doi'), ...values('citation_isbn'))
  }
}

function dublinCore(values: Values): StatedMetadata {
  return {
    title: values('DC.title'),
    creators: values('DC.creator'),
    date: values('DCTERMS.issued').join(' '),
    publishers: values('DC.publisher'),
    language: values('DC.language')[0],
    identifiers: values('DC.identifier')
  }
}
