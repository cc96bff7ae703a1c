import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { takeStructure } from '../../../../pipeline/render/pdf/finish/browser-structure.ts'
import { smallPdf } from './small-pdf.ts'

const elements = [
  '/S /Document\n/Lang (nl)\n/P 6 0 R\n/K [11 0 R 12 0 R]',
  '/S /P\n/P 10 0 R\n/Pg 4 0 R\n/K [0 <</Type /MCR\n/Stm 30 0 R\n/MCID 3>> <</Type /OBJR\n/Obj 31 0 R>>]',
  '/S /TD\n/Alt <FEFF00E9>\n/ID (node1)\n/P 10 0 R\n/A [<</O /Table\n/Headers [(a) (b\\051)]>> <</O /Table\n/ColSpan 2>>]'
]

describe('takeStructure', () => {
  const { root, rest } = takeStructure(smallPdf({ elements }))

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

  test('leaves a file that can be loaded', async () => {
    expect(Buffer.from(rest).includes('StructElem')).toBe(false)
    const document = await PDFDocument.load(rest, { updateMetadata: false })
    expect(document.getPageCount()).toBe(1)
  })

  test('says so when there are no tags', () => {
    expect(() => takeStructure(smallPdf({ elements: [] }))).toThrow('without tags')
  })

  test('does not take what stands between the elements', () => {
    const broken = Buffer.from(
      Buffer.from(smallPdf({ elements }))
        .toString('latin1')
        .replace('/StructElem\n/S /P', '/Font\n/S /P')
    )
    expect(() => takeStructure(broken)).toThrow('No structure element')
  })
})
