/** The identifier of the file follows from what is in it (ISO 32000-1, 14.4; ISO 19005-2, 6.1.3). */
import { createHash } from 'node:crypto'
import { type PDFDocument, PDFHexString } from '@cantoo/pdf-lib'
import type { PublicationMetadata } from '../../../read/publication-metadata.ts'

export function writeFileIdentifier(
  document: PDFDocument,
  printed: Uint8Array,
  metadata: PublicationMetadata
): void {
  const identity = createHash('sha256')
    .update(JSON.stringify(metadata))
    .update(withoutDates(printed))
  const id = PDFHexString.of(identity.digest('hex').slice(0, 32))
  document.context.trailerInfo.ID = document.context.obj([id, id])
}

/** The printed bytes without the two dates of the browser’s clock. */
function withoutDates(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/\/(?:CreationDate|ModDate) \(D:[^)]*\)/g, '')
}
