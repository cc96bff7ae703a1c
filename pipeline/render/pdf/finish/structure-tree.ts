/** Writes the structure tree (ISO 32000-1, 14.7.2) in place of the browser’s. */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef
} from '@cantoo/pdf-lib'
import { writeIdTree } from './id-tree.ts'
import { type ElementOfItem, writeParentTree } from './parent-tree.ts'
import {
  type Attributes,
  type AttributeValue,
  isElement,
  type StructureElement,
  type StructureNode
} from './structure.ts'
import { textString } from './text-string.ts'

/** Types that are not of PDF 1.7, and what they are in it (14.7.3). */
export const roleMap = { Em: 'Span', Strong: 'Span', Aside: 'Div' } as const

export function writeStructureTree(document: PDFDocument, root: StructureElement): void {
  const { catalog, context } = document
  const treeRef = catalog.get(PDFName.of('StructTreeRoot'))
  if (!(treeRef instanceof PDFRef)) throw new Error('The PDF has no structure tree')
  const written = new StructureWriter(document)
  const rootRef = written.write(root, treeRef)
  context.assign(
    treeRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: rootRef,
      RoleMap: context.obj({ ...roleMap }),
      ...writeParentTree(document, written.elementOfItem),
      ...writeIdTree(document, written.elementOfId)
    })
  )
}

class StructureWriter {
  readonly elementOfItem: ElementOfItem = new Map()
  readonly elementOfId = new Map<string, PDFRef>()
  readonly #document: PDFDocument

  constructor(document: PDFDocument) {
    this.#document = document
  }

  /** An element of the browser keeps its object number: the outline points to it. */
  write(element: StructureElement, parent: PDFRef): PDFRef {
    const { context } = this.#document
    const { object, id } = element
    const ref = object === undefined ? context.nextRef() : PDFRef.of(object)
    const page = pageOf(element)
    const entries = new Map<PDFName, PDFObject>([
      [names.Type, names.StructElem],
      [names.S, PDFName.of(element.type)],
      [names.P, parent]
    ])
    if (page !== undefined) entries.set(names.Pg, PDFRef.of(page))
    for (const [name, value] of this.#properties(element)) entries.set(name, value)
    const kids = element.children.map((node) => this.#kid(node, ref, page))
    const [kid] = kids
    if (kid) entries.set(names.K, kids.length === 1 ? kid : array(this.#document, kids))
    if (id !== undefined) this.elementOfId.set(id, ref)
    context.assign(ref, PDFDict.fromMapWithContext(entries, context))
    return ref
  }

  #properties(element: StructureElement): [PDFName, PDFObject][] {
    const { language, alternative, expansion, id, attributes } = element
    const texts = [
      [names.Lang, language],
      [names.Alt, alternative],
      [names.E, expansion],
      [names.ID, id]
    ] as const
    const found = texts.flatMap(([name, text]): [PDFName, PDFObject][] =>
      text === undefined ? [] : [[name, textString(text)]]
    )
    if (attributes) found.push([names.A, attributeObject(this.#document, attributes)])
    return found
  }

  #kid(node: StructureNode, parent: PDFRef, page: number | undefined): PDFObject {
    const { context } = this.#document
    if (isElement(node)) return this.write(node, parent)
    this.elementOfItem.set(node, parent)
    if (node.kind === 'annotation')
      return context.obj({ Type: 'OBJR', Obj: PDFRef.of(node.object) })
    if (node.page === page && node.owner === page) return PDFNumber.of(node.mcid)
    const isForm = node.owner !== node.page
    return context.obj({
      Type: 'MCR',
      Pg: PDFRef.of(node.page),
      ...(isForm && { Stm: PDFRef.of(node.owner) }),
      MCID: node.mcid
    })
  }
}

/** Of its first content; content of its own on other pages names them itself. */
function pageOf({ children }: StructureElement): number | undefined {
  return children.find((node) => node.kind === 'content')?.page
}

/** One dictionary for each owner: 14.7.5. */
function attributeObject(document: PDFDocument, attributes: Attributes): PDFObject {
  const owners = Object.entries(attributes).map(([owner, values]) => {
    const entries = Object.entries(values).map(
      ([name, value]) => [PDFName.of(name), attributeValue(document, value)] as const
    )
    return PDFDict.fromMapWithContext(
      new Map<PDFName, PDFObject>([[names.O, PDFName.of(owner)], ...entries]),
      document.context
    )
  })
  const [only] = owners
  return only && owners.length === 1 ? only : array(document, owners)
}

function attributeValue(document: PDFDocument, value: AttributeValue): PDFObject {
  if (typeof value === 'number') return PDFNumber.of(value)
  if (typeof value === 'string') return PDFName.of(value.slice(1))
  return array(
    document,
    value.map((item) =>
      typeof item === 'number' ? PDFNumber.of(item) : textString(item)
    )
  )
}

function array({ context }: PDFDocument, objects: readonly PDFObject[]): PDFArray {
  const result = PDFArray.withContext(context)
  for (const object of objects) result.push(object)
  return result
}

const names = {
  Type: PDFName.of('Type'),
  StructElem: PDFName.of('StructElem'),
  S: PDFName.of('S'),
  P: PDFName.of('P'),
  Pg: PDFName.of('Pg'),
  K: PDFName.of('K'),
  Lang: PDFName.of('Lang'),
  Alt: PDFName.of('Alt'),
  E: PDFName.of('E'),
  ID: PDFName.of('ID'),
  A: PDFName.of('A'),
  O: PDFName.of('O')
} as const
