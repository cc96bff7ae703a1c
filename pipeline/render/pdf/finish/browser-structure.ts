/**
 * The structure tree as Chromium wrote it, taken out of the file: every element of a book is
 * made anew. It is four fifths of all objects.
 */
import { type CosValue, listOf, nameText, referenceOf, textOf } from './cos-value.ts'
import type { PdfObjects } from './pdf-objects.ts'
import type {
  Attributes,
  AttributeValue,
  StructureElement,
  StructureNode
} from './structure.ts'

/**
 * Throws when the file has no tags, or something else stands among them.
 *
 * @returns
 *   The element `Document`.
 */
export function takeStructure(objects: PdfObjects): StructureElement {
  const tree = objects.dictionary(objects.catalog.get('StructTreeRoot'))
  const root = referenceOf(tree?.get('K'))
  if (!tree || root === undefined) throw new Error('The browser wrote a PDF without tags')
  takeTree(tree.get('ParentTree'), objects)
  takeTree(tree.get('IDTree'), objects)
  return takeElement(root, objects)
}

/** A number tree or a name tree, with its lists: 7.9.6 and 7.9.7. */
function takeTree(node: CosValue | undefined, objects: PdfObjects): void {
  const tree = objects.dictionary(node)
  for (const kid of listOf(tree?.get('Kids'))) takeTree(kid, objects)
  for (const value of listOf(tree?.get('Nums')))
    if (isList(value, objects)) take(value, objects)
  take(node, objects)
}

/** The content of a page; for an annotation there is its element. */
function isList(value: CosValue, objects: PdfObjects): boolean {
  const object = objects.written(referenceOf(value) ?? 0)
  return typeof object === 'string' && object.startsWith('[')
}

function take(value: CosValue | undefined, objects: PdfObjects): void {
  const number = referenceOf(value)
  if (number !== undefined) objects.delete(number)
}

function takeElement(number: number, objects: PdfObjects): StructureElement {
  const object = objects.read(number)
  if (!(object instanceof Map) || object.get('Type') !== '/StructElem')
    throw new Error(`No structure element: object ${number} of the PDF`)
  objects.delete(number)
  const page = referenceOf(object.get('Pg'))
  return {
    kind: 'element',
    object: number,
    type: nameText(object.get('S')),
    children: listOf(object.get('K')).map((kid) => takeNode(kid, page, objects)),
    language: textOf(object.get('Lang')),
    alternative: textOf(object.get('Alt')),
    id: textOf(object.get('ID')),
    attributes: attributesOf(object.get('A'))
  }
}

/** 14.7.2, table 323: what may stand in `/K`. */
function takeNode(
  kid: CosValue,
  page: number | undefined,
  objects: PdfObjects
): StructureNode {
  const child = referenceOf(kid)
  if (child !== undefined) return takeElement(child, objects)
  if (typeof kid === 'number') return content(page, page, kid)
  if (!(kid instanceof Map))
    throw new Error('A child in the tags of the browser is nothing known')
  const annotation = referenceOf(kid.get('Obj'))
  if (annotation !== undefined) return { kind: 'annotation', object: annotation }
  const onPage = referenceOf(kid.get('Pg')) ?? page
  return content(onPage, referenceOf(kid.get('Stm')) ?? onPage, kid.get('MCID'))
}

function content(
  page: number | undefined,
  owner: number | undefined,
  mcid: CosValue | undefined
): StructureNode {
  if (page === undefined || owner === undefined || typeof mcid !== 'number')
    throw new Error('Marked content in the tags of the browser has no page or number')
  return { kind: 'content', page, owner, mcid }
}

/** One dictionary for each owner, where Chromium writes one for each attribute. */
function attributesOf(value: CosValue | undefined): Attributes | undefined {
  if (value === undefined) return undefined
  const found: Record<string, Record<string, AttributeValue>> = {}
  for (const dictionary of listOf(value)) {
    if (!(dictionary instanceof Map)) continue
    const owner = nameText(dictionary.get('O'))
    for (const [name, attribute] of dictionary) {
      const kept = name === 'O' ? undefined : attributeValue(attribute)
      if (kept !== undefined) (found[owner] ??= {})[name] = kept
    }
  }
  return Object.keys(found).length > 0 ? found : undefined
}

function attributeValue(value: CosValue): AttributeValue | undefined {
  if (typeof value === 'number' || typeof value === 'string') return value
  if (!Array.isArray(value)) return undefined
  return value.map(textOf).filter((id) => id !== undefined)
}
