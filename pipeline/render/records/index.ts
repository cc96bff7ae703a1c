/** Citation records of the publication, each by its own mapping. Start at `renderRecords`. */
import { VFile } from 'vfile'
import type { Publication } from '../../model/publication.ts'
import type { RenderOptions } from '../../options.ts'
import { biblatexRecord } from './biblatex-record.ts'
import { cslJsonRecord } from './csl-json-record.ts'
import { recordPath } from './record-path.ts'
import { risRecord } from './ris-record.ts'

export function renderRecords(
  { slug, metadata }: Publication,
  options: RenderOptions
): VFile[] {
  const { baseUrl } = options.catalogue
  const url = baseUrl === undefined ? undefined : new URL(`${slug}/`, baseUrl).href
  return [
    new VFile({
      path: recordPath(slug, 'csl.json'),
      value: cslJsonRecord(slug, metadata, url)
    }),
    new VFile({
      path: recordPath(slug, 'bib'),
      value: biblatexRecord(slug, metadata, url)
    }),
    new VFile({ path: recordPath(slug, 'ris'), value: risRecord(metadata, url) })
  ]
}
