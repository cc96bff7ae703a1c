/** Where the printer cuts: lines outside the corners of the page, on every sheet. */
import { PDFArray, type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { Box } from './page-boxes.ts'

/** Points from the page to the line: outside the bleed. */
const [from, to] = [12, 26]

/** ISO 32000-1, 14.11.3: printer’s marks; to a screen reader they are artifacts of the page. */
export function drawCropMarks(document: PDFDocument, trim: Box): void {
  const { context } = document
  const marks = context.register(context.flateStream(cropMarks(trim)))
  for (const { node } of document.getPages()) {
    const contents = PDFArray.withContext(context)
    // Ahead of the page’s own, which changes the coordinates.
    contents.push(marks)
    const own = node.get(PDFName.of('Contents'))
    if (own) contents.push(own)
    node.set(PDFName.of('Contents'), contents)
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
