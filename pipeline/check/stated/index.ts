/** Which reader takes which file of a publication. Start at `statedIn`. */
import type { Root } from 'hast'
import { unzipSync } from 'fflate'
import type { VFile } from 'vfile'
import {
  cffMetadata,
  cslJsonMetadata,
  dataciteJsonMetadata,
  opdsMetadata,
  schemaOrgMetadata
} from './json-records.ts'
import { pageHeadMetadata } from './page-head.ts'
import type { MetadataReader, StatedMetadata } from './stated-metadata.ts'
import { bibtexMetadata, risMetadata } from './text-records.ts'
import {
  crossrefMetadata,
  dataciteXmlMetadata,
  marcxmlMetadata,
  modsMetadata,
  oaiDcMetadata,
  onixMetadata,
  packageMetadata
} from './xml-records.ts'

const readers: ReadonlyMap<string, MetadataReader> = new Map([
  ['record.csl.json', cslJsonMetadata],
  ['record.bib', bibtexMetadata],
  ['record.bibtex.bib', bibtexMetadata],
  ['record.ris', risMetadata],
  ['record.cff', cffMetadata],
  ['record.oai_dc.xml', oaiDcMetadata],
  ['record.mods.xml', modsMetadata],
  ['record.marc.xml', marcxmlMetadata],
  ['record.onix.xml', onixMetadata],
  ['record.datacite.json', dataciteJsonMetadata],
  ['record.datacite.xml', dataciteXmlMetadata],
  ['record.crossref.xml', crossrefMetadata],
  ['record.jsonld', schemaOrgMetadata],
  ['record.opds.json', opdsMetadata]
])

/** @returns What a record, an EPUB or a landing page says; nothing for any other file. */
export function statedIn(file: VFile, tree: Root | undefined): readonly StatedMetadata[] {
  const { basename = '', extname, value } = file
  if (tree) return pageHeadMetadata(tree)
  if (extname === '.epub' && value instanceof Uint8Array)
    return packageMetadata(packageDocument(value))
  if (basename.startsWith('record.') && !readers.has(basename))
    throw new Error(`${file.path} has no reader`)
  return readers.get(basename)?.(String(file)) ?? []
}

function packageDocument(epub: Uint8Array): string {
  const found = unzipSync(epub, { filter: ({ name }) => name.endsWith('.opf') })
  return new TextDecoder().decode(Object.values(found)[0])
}
