/** Google Scholar takes no larger file for a text: https://scholar.google.com/intl/en/scholar/inclusion.html */
import type { VFile } from 'vfile'
import type { FilePart } from '../render/file-part.ts'
import { fileSize } from '../render/file-size.ts'
import { report } from '../rules/report.ts'

/** The PDF must be smaller, in bytes. */
const limit = 5_000_000
/** Which parts are named: others make no difference. */
const [mostParts, smallestPart] = [5, 100_000]

/**
 * Reports `pdf-small-enough`, with what makes the file large.
 *
 * @param publication
 *   Its `publication.yaml`.
 */
export function checkPdfSize(publication: VFile, pdf: VFile): void {
  const byteLength = pdf.value === undefined ? 0 : Buffer.byteLength(pdf.value)
  if (byteLength < limit) return
  const largest = (pdf.data.parts ?? [])
    .filter((part) => part.byteLength >= smallestPart)
    .slice(0, mostParts)
    .map(describedPart)
  report(publication, 'pdf-small-enough', {
    reason: `Onverwachte pdf van ${fileSize(byteLength)}, verwacht minder dan ${fileSize(limit)}: het grootst zijn ${largest.join(', ')}`,
    place: { line: 1, column: 1 },
    actual: String(byteLength)
  })
}

function describedPart({ kind, name, page, byteLength }: FilePart): string {
  return `${partName(kind, name, page)} (${fileSize(byteLength)})`
}

function partName(
  kind: FilePart['kind'],
  name: string | undefined,
  page: number | undefined
): string {
  switch (kind) {
    case 'image':
      return name === undefined
        ? `een afbeelding op pagina ${page ?? '?'}`
        : `\`${name}\``
    case 'font':
      return `het lettertype ${name ?? '?'}`
    case 'content':
      return 'tekst en tekeningen'
    case 'attachments':
      return 'de bijgesloten bestanden'
    case 'structure':
      return 'de structuur met de links'
  }
}
