/** The edition for a printer. */
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { appendFile, readFile } from 'node:fs/promises'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { bookletFolder, copyBooklet } from '../../support/booklet.ts'
import { runCommand } from '../../support/command.ts'
import { TemporaryFolder } from '../../support/temporary-folder.ts'

describe('the print edition', () => {
  it('has a bleed, crop marks, no links, parts on the right, and pages in fours', async () => {
    const { document } = await printEdition()
    checkPages(document, { width: 467.717, height: 677.48 })
  }, 60_000)

  it('is the same on A4 with notes at the foot, each on the page of its reference', async () => {
    const { document, bytes } = await printEdition('page: a4\nnotes: foot\n')
    checkPages(document, { width: 595.276, height: 841.89 })
    const lines = await linesOf(bytes, pageOf(document, 'hoofdstuk-1-noot-1') + 1)
    const [text, note] = ['Goede grond ruikt', 'Compost is verteerd'].map(
      (start) => lines.find((line) => line.text.includes(start))?.y ?? Number.NaN
    )
    expect(text).toBeGreaterThan(600)
    expect(note).toBeLessThan(150)
  }, 60_000)

  it('stands by itself', async () => {
    const built = await runCommand(['build', bookletFolder, '--pdf', 'print'])
    expect(built).toMatchObject({ status: 2 })
    expect(built.stderr).toContain('--pdf print kan alleen samen met --only pdf')
  })
})

/** @param settings Further lines of `publication.yaml`. */
async function printEdition(
  settings = ''
): Promise<{ readonly document: PDFDocument; readonly bytes: Buffer }> {
  await using folder = await TemporaryFolder.make()
  const manuscript = folder.join('moestuin')
  await copyBooklet(manuscript)
  await appendFile(folder.join('moestuin/publication.yaml'), settings)
  const parameters = ['--only', 'pdf', '--pdf', 'print', '--multiple-of-four']
  const out = folder.join('uit')
  const built = await runCommand(['build', manuscript, ...parameters, '--out', out])
  expect(built, built.stderr).toMatchObject({ status: 0 })
  expect(built.stderr).not.toContain('tweede afdruk')
  const bytes = await readFile(folder.join('uit/moestuin/moestuin-druk.pdf'))
  return { document: await PDFDocument.load(bytes, { updateMetadata: false }), bytes }
}

function checkPages(
  document: PDFDocument,
  size: { readonly width: number; readonly height: number }
): void {
  const pages = document.getPages()
  expect(pages.length % 4).toBe(0)
  for (const page of pages) checkPage(page, size)
  for (const id of ['deel-1', 'deel-2', 'inleiding'])
    expect(pageOf(document, id) % 2, id).toBe(0)
}

function checkPage(
  page: PDFPage,
  size: { readonly width: number; readonly height: number }
): void {
  const bleed = (3 * 72) / 25.4
  const around = page.getBleedBox()
  expect(page.getTrimBox()).toEqual({ x: 30, y: 30, ...size })
  expect(around.x).toBeCloseTo(30 - bleed, 2)
  expect(around.width).toBeCloseTo(size.width + 2 * bleed, 2)
  expect(around.height).toBeCloseTo(size.height + 2 * bleed, 2)
  expect(page.getMediaBox().width).toBeGreaterThan(around.width)
  expect(page.node.has(PDFName.of('Annots'))).toBe(false)
  expect(page.node.lookup(PDFName.of('Contents'), PDFArray).size()).toBe(2)
}

/** Counted from 0. */
function pageOf(document: PDFDocument, id: string): number {
  const destinations = document.catalog.lookup(PDFName.of('Dests'), PDFDict)
  const [ref] = destinations.lookup(PDFName.of(id), PDFArray).asArray()
  return document.getPages().findIndex((page) => page.ref === ref)
}

type Line = { readonly text: string; readonly y: number }

/** Pieces of text of a page, with how far they stand from below, in points. */
async function linesOf(bytes: Uint8Array, page: number): Promise<readonly Line[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { items } = await (await pdf.getPage(page)).getTextContent()
  await pdf.loadingTask.destroy()
  return items.flatMap((item) =>
    'str' in item ? [{ text: item.str, y: Number(item.transform[5]) }] : []
  )
}
