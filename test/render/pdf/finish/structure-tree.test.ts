import { beforeAll, describe, expect, test } from 'vitest'
import { takeStructure } from '../../../../pipeline/render/pdf/finish/browser-structure.ts'
import { cosText } from '../../../../pipeline/render/pdf/finish/cos-text.ts'
import {
  type CosDictionary,
  textOf
} from '../../../../pipeline/render/pdf/finish/cos-value.ts'
import { withStableHeaders } from '../../../../pipeline/render/pdf/finish/header-cells.ts'
import { describeLinks } from '../../../../pipeline/render/pdf/finish/link-annotations.ts'
import { PdfObjects } from '../../../../pipeline/render/pdf/finish/pdf-objects.ts'
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

let objects: PdfObjects
let tree: CosDictionary

beforeAll(() => {
  const bytes = smallPdf({
    elements: ['/S /Document\n/P 6 0 R\n/K []'],
    objects: [annotation]
  })
  objects = new PdfObjects(bytes)
  takeStructure(objects)
  writeStructureTree(objects, root)
  tree = objects.dictionary({ reference: 6 }) ?? new Map()
})

describe('writeStructureTree', () => {
  test('keeps the number of an element of the browser', () => {
    expect(tree.get('K')).toEqual({ reference: 10 })
  })

  test('maps the types that PDF 1.7 does not know', () => {
    expect(cosText(tree.get('RoleMap') ?? null)).toBe(
      '<</Em /Span\n/Strong /Span\n/Aside /Div\n>>'
    )
  })

  test('leads back from content and annotations, with nothing for an artifact', () => {
    const numbers = objects.dictionary(tree.get('ParentTree'))?.get('Nums')
    const names = objects.dictionary(tree.get('IDTree'))?.get('Names')
    const [, note] = Array.isArray(names) ? names : []
    const [page, list, annotation, link] = Array.isArray(numbers) ? numbers : []
    expect([page, annotation]).toEqual([0, 1])
    expect(objects.resolved(list)).toEqual([link, null, note])
    expect(tree.get('ParentTreeNextKey')).toBe(2)
  })
})

describe('describeLinks', () => {
  test('says where a link leads, with the page', () => {
    describeLinks(objects, root, new Map([['hoofdstuk-3', 12]]), String)
    const written = objects.dictionary({ reference: 30 })
    expect(textOf(written?.get('Contents'))).toBe('Oogsten, pagina 12')
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
