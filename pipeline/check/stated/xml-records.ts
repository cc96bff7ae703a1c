/** What the records of XML say. */
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import type { MetadataReader, StatedMetadata } from './stated-metadata.ts'
import { elements, text, texts } from './xml-tree.ts'

export const oaiDcMetadata: MetadataReader = (value) => [dublinCore(fromXml(value))]

export const modsMetadata: MetadataReader = (value) => {
  const tree = fromXml(value)
  const authors = elements(tree, 'name').filter((name) =>
    texts(name, 'roleTerm').includes('aut')
  )
  return [
    {
      title: elements(tree, 'titleInfo').map(text),
      creators: authors.map((name) => texts(name, 'namePart').join(' ')),
      date: texts(tree, 'dateIssued').join(' '),
      publishers: texts(tree, 'publisher'),
      language: texts(tree, 'languageTerm')[0],
      identifiers: texts(tree, 'identifier')
    }
  ]
}

export const marcxmlMetadata: MetadataReader = (value) => {
  const tree = fromXml(value)
  const field = (...tags: readonly string[]) =>
    elements(tree, 'datafield').filter(({ attributes }) =>
      tags.includes(attributes['tag'] ?? '')
    )
  const subfield = (tag: string, code: string) =>
    field(tag).flatMap((element) => coded(element, code))
  const names = field('100', '110', '700', '710')
  return [
    {
      title: [...subfield('245', 'a'), ...subfield('245', 'b')],
      creators: names
        .filter((name) => coded(name, '4').includes('aut'))
        .flatMap((name) => coded(name, 'a')),
      date: subfield('264', 'c').join(' '),
      publishers: subfield('264', 'b'),
      language: subfield('041', 'a')[0],
      identifiers: [...subfield('020', 'a'), ...subfield('024', 'a')]
    }
  ]
}

function coded(field: Element, code: string): string[] {
  return elements(field, 'subfield')
    .filter(({ attributes }) => attributes['code'] === code)
    .map(text)
}

/** Each product by itself; its own number is no identifier of the work. */
export const onixMetadata: MetadataReader = (value) =>
  elements(fromXml(value), 'Product').map((product) => ({
    title: texts(product, 'TitleText', 'Subtitle'),
    creators: elements(product, 'Contributor')
      .filter((one) => texts(one, 'ContributorRole').includes('A01'))
      .flatMap((one) => texts(one, 'CorporateName', 'PersonNameInverted')),
    date: elements(product, 'PublishingDate')
      .flatMap((date) => texts(date, 'Date'))
      .join(' '),
    publishers: texts(product, 'PublisherName'),
    language: texts(product, 'LanguageCode')[0],
    identifiers: elements(product, 'ProductIdentifier')
      .filter((one) => !texts(one, 'ProductIDType').includes('01'))
      .flatMap((one) => texts(one, 'IDValue'))
  }))

export const dataciteXmlMetadata: MetadataReader = (value) => {
  const tree = fromXml(value)
  return [
    {
      title: texts(tree, 'title'),
      creators: texts(tree, 'creatorName'),
      date: elements(tree, 'date')
        .filter(({ attributes }) => attributes['dateType'] === 'Issued')
        .map(text)
        .join(' '),
      publishers: texts(tree, 'publisher'),
      language: texts(tree, 'language')[0],
      identifiers: texts(tree, 'identifier')
    }
  ]
}

export const crossrefMetadata: MetadataReader = (value) => {
  const tree = fromXml(value)
  const isAuthor = ({ attributes }: Element) =>
    attributes['contributor_role'] === 'author'
  const [report] = elements(tree, 'report-paper_metadata')
  return [
    {
      title: texts(tree, 'title', 'subtitle'),
      creators: elements(tree, 'person_name', 'organization').filter(isAuthor).map(text),
      date: [...texts(tree, 'year'), ...texts(tree, 'month'), ...texts(tree, 'day')].join(
        '-'
      ),
      publishers: texts(tree, 'publisher_name'),
      language: report?.attributes['language'] ?? undefined,
      identifiers: texts(tree, 'doi', 'isbn', 'resource')
    }
  ]
}

/** The package document of an EPUB: who is a creator there without being an author is left out. */
export const packageMetadata: MetadataReader = (value) => {
  const tree = fromXml(value)
  const authors = new Set(
    elements(tree, 'meta')
      .filter((meta) => meta.attributes['property'] === 'role' && text(meta) === 'aut')
      .map(({ attributes }) => attributes['refines'])
  )
  const creators = elements(tree, 'dc:creator')
    .filter(({ attributes }) => authors.has(`#${attributes['id'] ?? ''}`))
    .map(text)
  return [{ ...dublinCore(tree), creators }]
}

function dublinCore(tree: Root): StatedMetadata {
  return {
    title: texts(tree, 'dc:title'),
    creators: texts(tree, 'dc:creator'),
    date: texts(tree, 'dc:date').join(' '),
    publishers: texts(tree, 'dc:publisher'),
    language: texts(tree, 'dc:language')[0],
    identifiers: texts(tree, 'dc:identifier')
  }
}

/** The XMP packet of a PDF. A title stands there once for each language. */
export function xmpMetadata(packet: string): StatedMetadata {
  const tree = fromXml(packet)
  const items = (name: string) =>
    elements(tree, name).flatMap((element) => texts(element, 'rdf:li'))
  return {
    title: items('dc:title').slice(0, 1),
    creators: items('dc:creator'),
    date: items('dc:date').join(' '),
    publishers: items('dc:publisher'),
    language: items('dc:language')[0],
    identifiers: texts(tree, 'dc:identifier')
  }
}
