import { describe, expect, test } from 'vitest'
import { takeStructure } from '../../../../pipeline/render/pdf/finish/browser-structure.ts'
import { PdfObjects } from '../../../../pipeline/render/pdf/finish/pdf-objects.ts'
import { smallPdf } from './small-pdf.ts'

const elements = [
  '/S /Document\n/Lang (nl)\n/P 6 0 R\n/K [11 0 R 12 0 R]',
  '/S /P\n/P 10 0 R\n/Pg 4 0 R\n/K [0 <</Type /MCR\n/Stm 30 0 R\n/MCID 3>> <</Type /OBJR\n/Obj 31 0 R>>]',
  '/S /TD\n/Alt <FEFF00E9>\n/ID (node1)\n/P 10 0 R\n/A [<</O /Table\n/Headers [(a) (b\\051)]>> <</O /Table\n/ColSpan 2>>]'
]

describe('takeStructure', () => {
  const objects = new PdfObjects(smallPdf({ elements }))
  const root = takeStructure(objects)

  test('reads elements, content and annotations', () => {
    expect(root).toMatchObject({ object: 10, type: 'Document', language: 'nl' })
    expect(root.children[0]).toMatchObject({
      type: 'P',
      children: [
        { kind: 'content', page: 4, owner: 4, mcid: 0 },
        { kind: 'content', page: 4, owner: 30, mcid: 3 },
        { kind: 'annotation', object: 31 }
      ]
    })
  })

  test('reads texts and attributes', () => {
    expect(root.children[1]).toMatchObject({
      alternative: 'é',
      id: 'node1',
      attributes: { Table: { Headers: ['a', 'b)'], ColSpan: 2 } }
    })
  })

  test('takes the elements and their trees out of the file', () => {
    const taken = [7, 10, 11, 12].map((number) => objects.get(number))
    expect(taken).toEqual([null, null, null, null])
    expect(objects.get(6)).not.toBeNull()
  })

  test('says so when there are no tags', () => {
    expect(() => takeStructure(new PdfObjects(smallPdf({ elements: [] })))).toThrow(
      'No structure element'
    )
  })

  test('does not take what stands between the elements', () => {
    const text = Buffer.from(smallPdf({ elements })).toString('latin1')
    const broken = Buffer.from(text.replace('/StructElem\n/S /P', '/StructFont\n/S /P'))
    expect(() => takeStructure(new PdfObjects(broken))).toThrow('No structure element')
  })
})
