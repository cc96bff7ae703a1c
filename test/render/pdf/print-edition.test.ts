/** The edition for a printer. */
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { bookletFolder } from '../../support/booklet.ts'
import { runCommand } from '../../support/command.ts'
import { TemporaryFolder } from '../../support/temporary-folder.ts'

describe('the print edition', () => {
  it('has a bleed, crop marks, no links, parts on the right, and pages in fours', async () => {
    await using folder = await TemporaryFolder.make()
    const parameters = ['--only', 'pdf', '--pdf', 'print', '--multiple-of-four']
    const built = await runCommand([
      'build',
      bookletFolder,
      ...parameters,
      '--out',
      folder.path
    ])
    expect(built, built.stderr).toMatchObject({ status: 0 })
    expect(built.stderr).not.toContain('tweede afdruk')
    const bytes = await readFile(folder.join('booklet/booklet-druk.pdf'))
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    const pages = document.getPages()
    expect(pages.length % 4).toBe(0)
    for (const page of pages) {
      expect(page.getTrimBox()).toEqual({ x: 30, y: 30, width: 467.717, height: 677.48 })
      expect(page.getBleedBox().x).toBeCloseTo(30 - (3 * 72) / 25.4, 2)
      expect(page.node.has(PDFName.of('Annots'))).toBe(false)
      expect(page.node.lookup(PDFName.of('Contents'), PDFArray).size()).toBe(2)
    }
    const destinations = document.catalog.lookup(PDFName.of('Dests'), PDFDict)
    for (const id of ['deel-1', 'deel-2', 'inleiding']) {
      const [ref] = destinations.lookup(PDFName.of(id), PDFArray).asArray()
      const index = pages.findIndex((page) => page.ref === ref)
      expect(index % 2, id).toBe(0)
    }
  }, 60_000)

  it('stands by itself', async () => {
    const built = await runCommand(['build', bookletFolder, '--pdf', 'print'])
    expect(built).toMatchObject({ status: 2 })
    expect(built.stderr).toContain('--pdf print kan alleen samen met --only pdf')
  })
})
