/** `catalogue.yaml`: the site, and the publications that it points at elsewhere. */
import type { VFile } from 'vfile'
import { expectedPhrase, nearest } from '../rules/nearest.ts'
import { report } from '../rules/report.ts'
import catalogueSchema from './catalogue.schema.json' with { type: 'json' }
import type { PublicationSource } from './manuscript.ts'
import { contributorsOf, publishersOf } from './publication-file.ts'
import {
  type CatalogueMetadata,
  type CatalogueRecord,
  type Diwoo,
  recordTypes
} from './publication-metadata.ts'
import publicationSchema from './publication.schema.json' with { type: 'json' }
import { isReservedName } from './reserved-names.ts'
import { checkAgainstSchema } from './schema.ts'
import { asList, asRecord, asText, type Fields } from './values.ts'
import { parseYaml, type YamlDocument } from './yaml-document.ts'

export type Catalogue = {
  readonly metadata: CatalogueMetadata
  /** `undefined` when there is no file. */
  readonly yaml: YamlDocument | undefined
}

/**
 * @param file
 *   One publication without a `catalogue.yaml` gets a site of its own, in Dutch.
 *
 * Reports what `checkAgainstSchema` does, and `catalogue-id-unique`.
 */
export function readCatalogue(
  file: VFile | undefined,
  publications: readonly PublicationSource[]
): Catalogue {
  const yaml = file && parseYaml(file)
  const fields = asRecord(yaml?.value)
  const metadata: CatalogueMetadata = {
    name: asText(fields['name']) ?? 'Publicaties',
    description: asText(fields['description']),
    publisher: asText(fields['publisher']),
    baseUrl: asText(fields['baseUrl']),
    mail: asText(fields['mail']),
    language: asText(fields['language']) ?? 'nl-NL',
    records: asList(fields['records']).map(asRecord).map(record),
    redirects: asList(fields['redirects']).map((item) => {
      const { from, to } = asRecord(item)
      return { from: asText(from) ?? '', to: asText(to) ?? '' }
    }),
    diwoo: fields['diwoo'] === undefined ? undefined : diwoo(asRecord(fields['diwoo']))
  }
  if (file && yaml && !file.messages.some((message) => message.fatal)) {
    checkAgainstSchema(file, yaml, catalogueSchema, [publicationSchema])
    checkIds(file, yaml, metadata, publications)
    checkRedirects(file, yaml, metadata, publications)
  }
  return { metadata, yaml }
}

function record(fields: Fields): CatalogueRecord {
  const type = asText(fields['type'])
  return {
    id: asText(fields['id']) ?? '',
    title: asText(fields['title']) ?? '',
    subtitle: asText(fields['subtitle']),
    type: recordTypes.find((known) => known === type) ?? 'document',
    contributors: contributorsOf(fields),
    publishers: publishersOf(fields),
    place: asText(fields['place']),
    issued: asText(fields['issued']) ?? '',
    language: asText(fields['language']) ?? 'nl-NL',
    abstract: asText(fields['abstract'])?.trim(),
    subjects: asList(fields['subjects']).map((item) => asText(item) ?? ''),
    url: asText(fields['url']) ?? ''
  }
}

function diwoo(fields: Fields): Diwoo {
  return {
    organisation: asText(fields['organisation']) ?? '',
    organisationName: asText(fields['organisationName']) ?? '',
    category: asText(fields['category']) ?? ''
  }
}

/** Two folders that differ in capitals alone are one folder on many a server. */
function checkIds(
  file: VFile,
  yaml: YamlDocument,
  { records }: CatalogueMetadata,
  publications: readonly PublicationSource[]
): void {
  const seen = new Map<string, string>()
  for (const { slug, file: source } of publications) {
    const former = seen.get(slug.toLowerCase())
    seen.set(slug.toLowerCase(), `de map \`${slug}\``)
    if (former === undefined) continue
    const reason = `Onverwachte tweede publicatie met de naam \`${slug}\`; de eerste is ${former}`
    report(source, 'catalogue-id-unique', { reason, place: { line: 1, column: 1 } })
  }
  records.forEach(({ id }, index) => {
    const place = yaml.placeOf(['records', index, 'id'])
    const former = seen.get(id)
    if (former === undefined) {
      seen.set(id, `het record op regel ${place?.start.line ?? 1}`)
      return
    }
    const reason = `Onverwachte tweede publicatie met de naam \`${id}\`; de eerste is ${former}`
    report(file, 'catalogue-id-unique', { reason, place, actual: id })
  })
}

function checkRedirects(
  file: VFile,
  yaml: YamlDocument,
  { redirects }: CatalogueMetadata,
  publications: readonly PublicationSource[]
): void {
  const slugs = publications.map(({ slug }) => slug)
  const taken = new Set(slugs.map((slug) => slug.toLowerCase()))
  redirects.forEach(({ from, to }, index) => {
    if (!slugs.includes(to)) {
      const reason = `Onverwachte waarde \`${to}\` voor \`to\`${expectedPhrase(nearest(to, slugs))}`
      const place = yaml.placeOf(['redirects', index, 'to'])
      report(file, 'metadata-valid', { reason, place, actual: to })
    }
    const [folder = ''] = from.toLowerCase().split('/')
    const name = from.toLowerCase()
    if (!isReservedName(folder) && !taken.has(folder) && !taken.has(name)) {
      taken.add(name)
      return
    }
    const reason = `Onverwacht vroeger adres \`${from}\`: daar staat al een pagina`
    const place = yaml.placeOf(['redirects', index, 'from'])
    report(file, 'catalogue-id-unique', { reason, place, actual: from })
  })
}
