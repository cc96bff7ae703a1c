/** Citation records of the publication, each by its own mapping. Start at `renderRecords`. */
import { VFile } from 'vfile'
import type { Publication } from '../../model/publication.ts'
import type { RenderOptions } from '../../options.ts'
import { accessibilityFacts } from '../accessibility/accessibility-facts.ts'
import { accessibilityProperties } from '../accessibility/accessibility-properties.ts'
import { accessibilitySummaries } from '../accessibility/accessibility-summary.ts'
import { biblatexRecord } from './biblatex-record.ts'
import { bibtexRecord } from './bibtex-record.ts'
import { cffRecord } from './cff-record.ts'
import { crossrefRecord } from './crossref-record.ts'
import { cslJsonRecord } from './csl-json-record.ts'
import { dataciteJsonRecord } from './datacite-json-record.ts'
import { dataciteXmlRecord } from './datacite-xml-record.ts'
import { marcxmlRecord } from './marcxml-record.ts'
import { modsRecord } from './mods-record.ts'
import { oaiDcRecord } from './oai-dc-record.ts'
import { onixRecord } from './onix-record.ts'
import { opdsRecord } from './opds-record.ts'
import { type RecordExtension, recordPath } from './record-path.ts'
import type { Download, RecordSource } from './record-source.ts'
import { risRecord } from './ris-record.ts'
import { schemaOrgRecord } from './schema-org-record.ts'

/** `undefined` where the metadata lacks what a record cannot do without. */
type Mapping = (source: RecordSource) => string | undefined

const mappings: readonly (readonly [RecordExtension, Mapping])[] = [
  ['csl.json', ({ slug, metadata, url }) => cslJsonRecord(slug, metadata, url)],
  ['bib', ({ slug, metadata, url }) => biblatexRecord(slug, metadata, url)],
  ['ris', ({ metadata, url }) => risRecord(metadata, url)],
  ['bibtex.bib', bibtexRecord],
  ['cff', cffRecord],
  ['oai_dc.xml', oaiDcRecord],
  ['mods.xml', modsRecord],
  ['marc.xml', marcxmlRecord],
  ['onix.xml', onixRecord],
  ['datacite.json', dataciteJsonRecord],
  ['datacite.xml', dataciteXmlRecord],
  ['crossref.xml', crossrefRecord],
  ['jsonld', schemaOrgRecord],
  ['opds.json', opdsRecord]
]

export function renderRecords(publication: Publication, options: RenderOptions): VFile[] {
  const source = recordSource(publication, options)
  return mappings.flatMap(([extension, mapping]) => {
    const value = mapping(source)
    return value === undefined
      ? []
      : [new VFile({ path: recordPath(source.slug, extension), value })]
  })
}

/** The record that other files carry: CSL-JSON. */
export function cslRecord(publication: Publication, options: RenderOptions): VFile {
  const { slug, metadata, url } = recordSource(publication, options)
  const value = cslJsonRecord(slug, metadata, url)
  return new VFile({ path: recordPath(slug, 'csl.json'), value })
}

function recordSource(publication: Publication, options: RenderOptions): RecordSource {
  const { slug, metadata } = publication
  const { catalogue, formats, generator } = options
  const { baseUrl } = catalogue
  const url = baseUrl === undefined ? undefined : new URL(`${slug}/`, baseUrl).href
  const files = downloadable.filter(({ format }) => formats.has(format))
  return {
    slug,
    metadata,
    url,
    mail: catalogue.mail,
    downloads: files.map(({ format, mediaType }) => ({
      format,
      mediaType,
      url: url === undefined ? undefined : new URL(`${slug}.${format}`, url).href
    })),
    generator,
    accessibility: accessibility(publication)
  }
}

/** Without the pages of the PDF: a record is of all files. */
function accessibility(publication: Publication): RecordSource['accessibility'] {
  const facts = accessibilityFacts(publication, [])
  const { language } = publication.metadata
  const [summary] = accessibilitySummaries(facts, language).values()
  const properties = Object.entries(accessibilityProperties(facts)).flatMap(
    ([name, values]) => values.map((value) => [`schema:${name}`, value] as const)
  )
  return summary === undefined
    ? properties
    : [...properties, ['schema:accessibilitySummary', summary]]
}

const downloadable: readonly Pick<Download, 'format' | 'mediaType'>[] = [
  { format: 'epub', mediaType: 'application/epub+zip' },
  { format: 'pdf', mediaType: 'application/pdf' }
]
