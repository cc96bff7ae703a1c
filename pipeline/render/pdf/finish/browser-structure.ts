/**
 * The structure tree as Chromium wrote it, taken out of the file: every element of a book is
 * made anew. It is four fifths of all objects.
 */
import { CosReader } from './cos-reader.ts'
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
  const elements = readElements(objects.file.objectsOfType('StructElem'))
  takeTree(tree.get('ParentTree'), objects)
  takeTree(tree.get('IDTree'), objects)
  for (const number of elements.keys()) objects.delete(number)
  return element(root, elements)
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

type Elements = ReadonlyMap<number, WrittenElement>

type WrittenElement = {
  readonly page: number | undefined
  readonly kids: readonly CosValue[]
  readonly properties: Omit<StructureElement, 'kind' | 'object' | 'children'>
}

function readElements(text: string): Elements {
  const elements = new Map<number, WrittenElement>()
  const reader = new CosReader(text)
  while (reader.position < text.length) {
    plainElement.lastIndex = reader.position
    const plain = plainElement.exec(text)
    if (plain) reader.position = plainElement.lastIndex
    elements.set(...(plain ? fromPlain(plain) : readElement(reader, text)))
  }
  return elements
}

/** Five of six: with one content of its page or other elements. One expression reads it faster. */
const plainElement =
  /(\d+) 0 obj\n<<\/Type \/StructElem\n\/S \/(\w+)\n(?:\/Lang \(([\w-]*)\)\n)?\/P \d+ 0 R\n(?:\/Pg (\d+) 0 R\n)?\/K (?:(\d+)|\[?(\d+(?: 0 R \d+)*) 0 R\]?)>>\nendobj\n/y

function fromPlain(found: readonly (string | undefined)[]): [number, WrittenElement] {
  const [, number, type = '', language, page, mcid, references = ''] = found
  const kids =
    mcid === undefined
      ? references.split(' 0 R ').map((kid) => ({ reference: Number(kid) }))
      : [Number(mcid)]
  return [
    Number(number),
    {
      page: page === undefined ? undefined : Number(page),
      kids,
      properties: { type, language }
    }
  ]
}

const head = /(\d+) 0 obj\n/y
const objectEnd = '\nendobj\n'

function readElement(reader: CosReader, text: string): [number, WrittenElement] {
  head.lastIndex = reader.position
  const number = Number(head.exec(text)?.[1])
  reader.position = head.lastIndex
  const object = reader.read()
  if (!(object instanceof Map) || object.get('Type') !== '/StructElem')
    throw new Error(`No structure element: object ${number} of the PDF`)
  reader.position += objectEnd.length
  const properties = {
    type: nameText(object.get('S')),
    language: textOf(object.get('Lang')),
    alternative: textOf(object.get('Alt')),
    id: textOf(object.get('ID')),
    attributes: attributesOf(object.get('A'))
  }
  const page = referenceOf(object.get('Pg'))
  return [number, { page, kids: listOf(object.get('K')), properties }]
}

function element(number: number, elements: Elements): StructureElement {
  const written = elements.get(number)
  if (!written) throw new Error(`No structure element: object ${number} of the PDF`)
  const { page, kids, properties } = written
  const children = kids.map((kid) => node(kid, page, elements))
  return { kind: 'element', object: number, children, ...properties }
}

/** 14.7.2, table 323: what may stand in `/K`. */
function node(
  kid: CosValue,
  page: number | undefined,
  elements: Elements
): StructureNode {
  const child = referenceOf(kid)
  if (child !== undefined) return element(child, elements)
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
