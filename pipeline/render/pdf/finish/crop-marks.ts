/** Where the printer cuts: lines outside the corners of the page, on every sheet. */
import { deflateSync } from 'node:zlib'
import { listOf } from './cos-value.ts'
import type { Box } from './page-boxes.ts'
import type { PdfPage } from './pages.ts'
import type { PdfObjects } from './pdf-objects.ts'

/** Points from the page to the line: outside the bleed. */
const [from, to] = [12, 26]

/** ISO 32000-1, 14.11.3: printer’s marks; to a screen reader they are artifacts of the page. */
export function drawCropMarks(
  objects: PdfObjects,
  pages: readonly PdfPage[],
  trim: Box
): void {
  const bytes = deflateSync(Buffer.from(cropMarks(trim), 'latin1'))
  const marks = objects.addStream(bytes, { Filter: '/FlateDecode' })
  for (const { object, dictionary } of pages) {
    // Ahead of the page’s own, which changes the coordinates.
    const own = listOf(dictionary.get('Contents'))
    objects.change(object, { Contents: [marks, ...own] })
  }
}

function cropMarks([left, bottom, right, top]: Box): string {
  const lines = [left, right].flatMap((x) =>
    [bottom, top].flatMap((y) => {
      const [across, up] = [x === left ? -1 : 1, y === bottom ? -1 : 1]
      return [
        `${x + across * from} ${y} m ${x + across * to} ${y} l S`,
        `${x} ${y + up * from} m ${x} ${y + up * to} l S`
      ]
    })
  )
  return `/Artifact <</Type /Page>> BDC\nq 0 0 0 RG 0.25 w\n${lines.join('\n')}\nQ\nEMC\n`
}
