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
  for (const part of withoutChance(printed)) identity.update(part)
  const text = identity.digest('hex').slice(0, 32)
  const id = { text, written: `<${text}>` }
  objects.changeTrailer({ ID: [id, id] })
}

/**
 * The printed bytes without the two dates of the browser’s clock, in parts, and without the names
 * that it gives to cells: those hold a number that differs when the machine has much to do.
 */
function withoutChance(printed: Uint8Array): readonly Uint8Array[] {
  const bytes = Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength)
  const parts: Uint8Array[] = []
  let position = 0
  const leaveOut = (start: number, end: number) => {
    parts.push(bytes.subarray(position, start))
    position = end
  }
  for (const name of ['/CreationDate (D:', '/ModDate (D:']) {
    const date = bytes.indexOf(name, position)
    if (date !== -1) leaveOut(date, bytes.indexOf(')', date))
  }
  const name = '(node'
  for (let at = bytes.indexOf(name); at !== -1; at = bytes.indexOf(name, at + 1))
    if (at >= position) leaveOut(at, bytes.indexOf(')', at))
  return [...parts, bytes.subarray(position)]
}
