/** What the PDF carries with it when the editor asks for it (`attachSource`): its texts as they were typed, and its record. */
import { posix } from 'node:path'
import type { VFile } from 'vfile'
import type { Publication } from '../../model/publication.ts'

export type Attachment = {
  /** Unique in the file; a path has `/`. */
  readonly path: string
  readonly mediaType: string
  /** What it is to the publication (ISO 19005-3, annex E.1): it was made from a source, and data says of it what it is. */
  readonly relationship: 'Source' | 'Data'
  /** For who looks at the list of attachments. */
  readonly description: string
  readonly bytes: Uint8Array
}

/**
 * @param record
 *   CSL-JSON; `undefined` when the PDF has no attachments.
 */
export function attachmentsOf(
  { sources, metadata }: Publication,
  record: VFile | undefined
): readonly Attachment[] {
  if (!record) return []
  const texts = sources.map(({ path, text }): Attachment => ({
    path,
    mediaType: 'text/markdown',
    relationship: 'Source',
    description: `${metadata.title}: tekst van ${path}`,
    bytes: Buffer.from(text)
  }))
  const data: Attachment = {
    path: posix.basename(record.path),
    mediaType: 'application/vnd.citationstyles.csl+json',
    relationship: 'Data',
    description: `${metadata.title}: record voor literatuurprogramma’s`,
    bytes: Buffer.from(String(record))
  }
  return [...texts, data]
}
