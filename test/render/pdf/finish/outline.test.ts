import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { takeStructure } from '../../../../pipeline/render/pdf/finish/browser-structure.ts'
import {
  outlineItems,
  writeOutlineTitles
} from '../../../../pipeline/render/pdf/finish/outline.ts'
import { smallPdf } from './small-pdf.ts'

const objects = [
  '<</First 31 0 R\n/Last 33 0 R>>',
  '<</Title (Deel 1De grond)\n/First 32 0 R\n/Last 32 0 R\n/Next 33 0 R>>',
  '<</Title (Bedden)>>',
  '<</Title (Register)>>'
]

async function withOutline(): Promise<PDFDocument> {
  const bytes = smallPdf({ elements: ['/S /Document\n/P 6 0 R\n/K []'], objects })
  const text = Buffer.from(bytes).toString('latin1')
  const outlined = text.replace('/Type /Catalog', '/Type /Catalog\n/Outlines 30 0 R')
  const { rest } = takeStructure(Buffer.from(outlined, 'latin1'))
  return PDFDocument.load(rest, { updateMetadata: false })
}

describe('writeOutlineTitles', () => {
  test('writes the headings in reading order', async () => {
    const document = await withOutline()
    writeOutlineTitles(document, ['Deel 1 De grond', 'Bedden', 'Register'])
    expect(outlineItems(document).map(String).join('')).not.toContain('Deel 1De')
    expect(outlineItems(document)).toHaveLength(3)
  })

  test('does not guess where there are others', async () => {
    const document = await withOutline()
    expect(() => writeOutlineTitles(document, ['Deel 1 De grond'])).toThrow(
      '3 items for 1'
    )
  })
})
