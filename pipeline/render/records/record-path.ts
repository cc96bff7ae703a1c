/** Where a record of a publication stands: beside its landing page. */

export type RecordExtension =
  | 'csl.json'
  | 'bib'
  | 'bibtex.bib'
  | 'ris'
  | 'cff'
  | 'oai_dc.xml'
  | 'mods.xml'
  | 'marc.xml'
  | 'onix.xml'
  | 'datacite.json'
  | 'datacite.xml'
  | 'crossref.xml'
  | 'jsonld'
  | 'opds.json'

export function recordPath(slug: string, extension: RecordExtension): string {
  return `${slug}/record.${extension}`
}
