import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { takeStructure } from '../../../../pipeline/render/pdf/finish/browser-structure.ts'
import { withStableHeaders } from '../../../../pipeline/render/pdf/finish/header-cells.ts'
import { describeLinks } from '../../../../pipeline/render/pdf/finish/link-annotations.ts'
import type { StructureElement } from '../../../../pipeline/render/pdf/finish/structure.ts'
import { writeStructureTree } from '../../../../pipeline/render/pdf/finish/structure-tree.ts'
import { smallPdf } from './small-pdf.ts'

const annotation = '<</Type /Annot\n/Subtype /Link\n/Dest /hoofdstuk-3\n/StructParent 1>>'

const root: StructureElement = {
  kind: 'element',
  object: 10,
  type: 'Document',
  children: [
    {
      kind: 'element',
      type: 'Note',
      id: 'noot-1',
      language: 'en',
      children: [{ kind: 'content', page: 4, owner: 4, mcid: 2 }]
    },
    {
      kind: 'element',
      type: 'Link',
      description: 'Oogsten, pagina {pagina}',
      children: [
        { kind: 'content', page: 4, owner: 4, mcid: 0 },
        { kind: 'annotation', object: 30 }
      ]
    }
  ]
}

let document: PDFDocument
let tree: PDFDict

beforeAll(async () => {
  const bytes = smallPdf({
    elements: ['/S /Document\n/P 6 0 R\n/K []'],
    objects: [annotation]
  })
  document = await PDFDocument.load(takeStructure(bytes).rest, { updateMetadata: false })
  writeStructureTree(document, root)
  tree = document.context.lookup(PDFRef.of(6), PDFDict)
})

function printedObject(object: unknown): string {
  return String(object).replaceAll(/\s+/g, ' ')
}

describe('writeStructureTree', () => {
  test('keeps the number of an element of the browser', () => {
    expect(printedObject(tree.get(PDFName.of('K')))).toBe('10 0 R')
  })

  test('maps the types that PDF 1.7 does not know', () => {
    expect(printedObject(tree.lookup(PDFName.of('RoleMap')))).toBe(
      '<< /Em /Span /Strong /Span /Aside /Div >>'
    )
  })

  test('leads back from content and annotations, with nothing for an artifact', () => {
    const numbers = tree.lookup(PDFName.of('ParentTree'), PDFDict).get(PDFName.of('Nums'))
    const [, list, , link] =
      printedObject(numbers).match(/\d+ 0 R|\b\d+\b(?! 0 R)/g) ?? []
    const note = tree.lookup(PDFName.of('IDTree'), PDFDict)
    expect(
      printedObject(document.context.lookup(PDFRef.of(Number.parseInt(list ?? ''))))
    ).toBe(`[ ${link} null ${printedObject(note).match(/\d+ 0 R/)?.[0]} ]`)
    expect(printedObject(tree.get(PDFName.of('ParentTreeNextKey')))).toBe('2')
  })
})

describe('describeLinks', () => {
  test('says where a link leads, with the page', () => {
    describeLinks(document, root, new Map([['hoofdstuk-3', 12]]), String)
    const written = document.context.lookup(PDFRef.of(30), PDFDict)
    const contents = written.lookup(PDFName.of('Contents'), PDFHexString)
    expect(contents.decodeText()).toBe('Oogsten, pagina 12')
  })
})

describe('withStableHeaders', () => {
  test('counts head cells in the document, and drops spans of one', () => {
    const cell = (type: string, more: Partial<StructureElement>): StructureElement => ({
      kind: 'element',
      type,
      children: [],
      ...more
    })
    const head = cell('TH', {
      id: 'node81',
      attributes: { Table: { Scope: '/Column', RowSpan: 1 } }
    })
    const data = cell('TD', {
      attributes: { Table: { Headers: ['node81'], ColSpan: 2 } }
    })
    const { children } = withStableHeaders(cell('TR', { children: [head, data] }))
    expect(children).toMatchObject([
      { id: 'tabelkop-1', attributes: { Table: { Scope: '/Column' } } },
      { attributes: { Table: { Headers: ['tabelkop-1'], ColSpan: 2 } } }
    ])
  })
})
