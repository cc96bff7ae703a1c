/** What the PDF says of the places of its figures, beside where its images are painted. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { writeFile } from 'node:fs/promises'
import { getResolvedPDFJS } from 'unpdf'
import { expect, it } from 'vitest'
import { Press } from '../../../pipeline/render/pdf/press.ts'
import { copyBooklet } from '../../support/booklet.ts'
import { noisePng } from '../../support/png.ts'
import { printed, type ReadPdf } from '../../support/printed.ts'
import { TemporaryFolder } from '../../support/temporary-folder.ts'

it('the box of a figure is that of its image, with the caption below it', async () => {
  await using press = new Press(process.env)
  await using folder = await TemporaryFolder.make()
  await copyBooklet(folder.path)
  const figures = [10, 20, 30].map((height) => {
    const image = `images/ruis-${height}.png`
    return { image, height, bytes: noisePng(40, height) }
  })
  for (const { image, bytes } of figures) await writeFile(folder.join(image), bytes)
  const blocks = figures.map(
    ({ image, height }) =>
      `:::figuur[Ruis van ${height} rijen.]{#ruis-${height}}\n![Korrels in ${height} rijen](${image})\n:::`
  )
  const text = 'De grond is rul en koel. '.repeat(40)
  await writeFile(
    folder.join('inleiding.md'),
    `# Inleiding\n\n${blocks.join(`\n\n${text}\n\n`)}\n`
  )
  const { bytes, pdf } = await printed(folder.path, press)
  const boxes = await figureBoxes(bytes)
  const images = await paintedImages(pdf)
  await pdf.loadingTask.destroy()
  expect(images.length).toBeGreaterThanOrEqual(3)
  for (const [index, image] of images.slice(0, 3).entries()) {
    const [left = 0, bottom = 0, right = 0, top = 0] = boxes[index] ?? []
    for (const [side, expected] of [
      [left, image.left],
      [right, image.right],
      [top, image.top]
    ] as const)
      expect(side).toBeCloseTo(expected, 0)
    // A space of eight pixels, and a line of sixteen.
    expect(image.bottom - bottom).toBeCloseTo(18, 0)
  }
}, 60_000)

/** `/BBox` of every figure, in reading order. */
async function figureBoxes(bytes: Uint8Array): Promise<number[][]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const boxes: number[][] = []
  const collect = (element: PDFDict): void => {
    const layout = element.lookup(PDFName.of('A'))
    if (layout instanceof PDFDict && layout.has(PDFName.of('BBox')))
      boxes.push(numbersOf(layout.lookup(PDFName.of('BBox'), PDFArray)))
    const kids = element.lookup(PDFName.of('K'))
    const list = kids instanceof PDFArray ? kids.asArray() : [kids]
    for (const kid of list) {
      const found = kid && document.context.lookup(kid)
      if (found instanceof PDFDict) collect(found)
    }
  }
  collect(document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict))
  return boxes
}

function numbersOf(array: PDFArray): number[] {
  return array.asArray().map((_, index) => array.lookup(index, PDFNumber).asNumber())
}

type Sides = Readonly<Record<'left' | 'bottom' | 'right' | 'top', number>>

/** Where the images are painted: the unit square, under the matrix at that moment (ISO 32000-1, 8.9.5). */
async function paintedImages(pdf: ReadPdf): Promise<Sides[]> {
  const { OPS, Util } = await getResolvedPDFJS()
  const images: Sides[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    let matrix = [1, 0, 0, 1, 0, 0]
    const saved: number[][] = []
    for (const [index, operator] of fnArray.entries()) {
      if (operator === OPS.save) saved.push(matrix)
      else if (operator === OPS.restore) matrix = saved.pop() ?? matrix
      else if (operator === OPS.transform)
        matrix = Util.transform(matrix, argsArray[index])
      else if (operator === OPS.paintImageXObject) images.push(unitSquare(matrix))
    }
  }
  return images
}

function unitSquare([
  a = 0,
  b = 0,
  c = 0,
  d = 0,
  e = 0,
  f = 0
]: readonly number[]): Sides {
  const [across, up] = [
    [e, e + a + c],
    [f, f + b + d]
  ]
  return {
    left: Math.min(...(across ?? [])),
    right: Math.max(...(across ?? [])),
    bottom: Math.min(...(up ?? [])),
    top: Math.max(...(up ?? []))
  }
}
