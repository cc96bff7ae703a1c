/** Where a record of a publication stands: beside its landing page. */

export type RecordExtension = 'csl.json' | 'bib' | 'ris'

export function recordPath(slug: string, extension: RecordExtension): string {
  return `${slug}/record.${extension}`
}
