/** The identifier of the file follows from what is in it (ISO 32000-1, 14.4; ISO 19005-2, 6.1.3). */
import { createHash } from 'node:crypto'
import type { PublicationMetadata } from '../../../read/publication-metadata.ts'
import type { PdfObjects } from './pdf-objects.ts'

export function writeFileIdentifier(
  objects: PdfObjects,
  printed: Uint8Array,
  metadata: PublicationMetadata
): void {
  const identity = createHash('sha256').update(JSON.stringify(metadata))
  for (const part of withoutDates(printed)) identity.update(part)
  const text = identity.digest('hex').slice(0, 32)
  const id = { text, written: `<${text}>` }
  objects.changeTrailer({ ID: [id, id] })
}

/** The printed bytes without the two dates of the browser’s clock, in parts. */
function withoutDates(printed: Uint8Array): readonly Uint8Array[] {
  const bytes = Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength)
  const parts: Uint8Array[] = []
  let position = 0
  for (const name of ['/CreationDate (D:', '/ModDate (D:']) {
    const date = bytes.indexOf(name, position)
    if (date === -1) continue
    parts.push(bytes.subarray(position, date))
    position = bytes.indexOf(')', date)
  }
  return [...parts, bytes.subarray(position)]
}
