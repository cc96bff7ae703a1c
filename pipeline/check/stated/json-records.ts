/** What the records of JSON say, and CITATION.cff, which is YAML with the same kinds of values. */
import { parse as parseYaml } from 'yaml'
import { known, type MetadataReader, type StatedMetadata } from './stated-metadata.ts'

export const cslJsonMetadata: MetadataReader = (text) =>
  list(JSON.parse(text)).map(cslItemMetadata)

export function cslItemMetadata(item: unknown): StatedMetadata {
  return {
    title: known(string(item, 'title')),
    creators: list(at(item, 'author')).map(personOrGroup),
    date: list(at(item, 'issued', 'date-parts'))
      .flatMap(list)
      .join('-'),
    publishers: known(string(item, 'publisher')),
    language: string(item, 'language'),
    identifiers: known(string(item, 'DOI'), string(item, 'ISBN'), string(item, 'URL'))
  }
}

export const dataciteJsonMetadata: MetadataReader = (text) => {
  const record: unknown = JSON.parse(text)
  const issued = list(at(record, 'dates')).find(
    (date) => string(date, 'dateType') === 'Issued'
  )
  return [
    {
      title: list(at(record, 'titles')).flatMap((one) => known(string(one, 'title'))),
      creators: list(at(record, 'creators')).flatMap((one) => known(string(one, 'name'))),
      date: string(issued, 'date') ?? '',
      publishers: known(string(record, 'publisher', 'name')),
      language: string(record, 'language'),
      identifiers: known(string(record, 'doi'), string(record, 'url'))
    }
  ]
}

export const schemaOrgMetadata: MetadataReader = (text) => {
  const record: unknown = JSON.parse(text)
  const named = (key: string) =>
    list(at(record, key)).flatMap((one) => known(string(one, 'name')))
  return [
    {
      title: known(string(record, 'name'), string(record, 'alternativeHeadline')),
      creators: named('author'),
      date: string(record, 'datePublished') ?? '',
      publishers: named('publisher'),
      language: string(record, 'inLanguage'),
      identifiers: [...strings(record, 'identifier'), ...known(string(record, 'url'))]
    }
  ]
}

export const opdsMetadata: MetadataReader = (text) =>
  list(at(JSON.parse(text), 'publications')).map((publication) => {
    const metadata = at(publication, 'metadata')
    return {
      title: known(string(metadata, 'title'), string(metadata, 'subtitle')),
      creators: strings(metadata, 'author'),
      date: string(metadata, 'published') ?? '',
      publishers: strings(metadata, 'publisher'),
      language: string(metadata, 'language'),
      identifiers: known(string(metadata, 'identifier'))
    }
  })

export const cffMetadata: MetadataReader = (text) => {
  const work = at(parseYaml(text), 'preferred-citation')
  const [language] = strings(work, 'languages')
  return [
    {
      title: known(string(work, 'title')),
      creators: list(at(work, 'authors')).map(personOrGroup),
      date: string(work, 'date-published') ?? String(at(work, 'year')),
      publishers: known(string(work, 'publisher', 'name')),
      language,
      identifiers: known(string(work, 'doi'), string(work, 'isbn'), string(work, 'url'))
    }
  ]
}

/** CSL and CFF have the parts of a name under keys of their own; their order does not matter here. */
function personOrGroup(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? Object.values(value).join(' ')
    : String(value)
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value
  )
}

function string(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : undefined
}

function strings(value: unknown, ...path: readonly string[]): readonly string[] {
  return list(at(value, ...path)).filter((one) => typeof one === 'string')
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
