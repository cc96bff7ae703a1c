import { describe, expect, test } from 'vitest'
import { textOf } from '../../../../pipeline/render/pdf/finish/cos-value.ts'
import {
  outlineItems,
  writeOutlineTitles
} from '../../../../pipeline/render/pdf/finish/outline.ts'
import { PdfObjects } from '../../../../pipeline/render/pdf/finish/pdf-objects.ts'
import { smallPdf } from './small-pdf.ts'

const outline = [
  '<</First 31 0 R\n/Last 33 0 R>>',
  '<</Title (Deel 1De grond)\n/First 32 0 R\n/Last 32 0 R\n/Next 33 0 R>>',
  '<</Title (Bedden)>>',
  '<</Title (Register)>>'
]

function withOutline(): PdfObjects {
  const elements = ['/S /Document\n/P 6 0 R\n/K []']
  return new PdfObjects(
    smallPdf({ elements, objects: outline, catalog: '/Outlines 30 0 R' })
  )
}

describe('writeOutlineTitles', () => {
  test('writes the headings in reading order', () => {
    const objects = withOutline()
    const headings = ['Deel 1 De grond', 'Bedden', 'Register']
    writeOutlineTitles(objects, headings)
    const items = outlineItems(objects).map((item) => objects.get(item))
    expect(items.map((item) => item instanceof Map && textOf(item.get('Title')))).toEqual(
      headings
    )
  })

  test('does not guess where there are others', () => {
    expect(() => writeOutlineTitles(withOutline(), ['Deel 1 De grond'])).toThrow(
      '3 items for 1'
    )
  })
})
