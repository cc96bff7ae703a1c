/**
 * The structure tree as Chromium wrote it, taken out of the file before the rest is loaded.
 *
 * It is four fifths of all objects of a book, every one of them is made anew, and Chromium
 * writes them behind each other: read here as text, they cost a fifth of what pdf-lib takes.
 */
import { type CosDictionary, CosReader, type CosValue } from './cos-value.ts'
import type {
  Attributes,
  AttributeValue,
  StructureElement,
  StructureNode
} from './structure.ts'

export type TakenStructure = {
  /** The file without its structure elements. */
  readonly rest: Uint8Array
  /** The element `Document`. */
  readonly root: StructureElement
}

/** Throws when the file has no tags, or something else stands among them. */
export function takeStructure(bytes: Uint8Array): TakenStructure {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const first = file.indexOf(elementStart)
  if (first === -1) throw new Error('The browser wrote a PDF without tags')
  const start = file.lastIndexOf('\n', file.lastIndexOf(' obj', first)) + 1
  const last = file.lastIndexOf(elementStart)
  const end = file.indexOf(objectEnd, last) + objectEnd.length
  const objects = readObjects(file.toString('latin1', start, end))
  const root = [...objects].find(([, object]) => object.get('S') === '/Document')
  if (!root) throw new Error('The tags of the browser have no Document')
  return {
    rest: Buffer.concat([file.subarray(0, start), file.subarray(end)]),
    root: element(root[0], objects)
  }
}

const elementStart = '<</Type /StructElem'
const objectEnd = '\nendobj\n'

type Objects = ReadonlyMap<number, CosDictionary>

function readObjects(text: string): Objects {
  const objects = new Map<number, CosDictionary>()
  const header = /(\d+) 0 obj\n/y
  for (let position = 0; position < text.length;) {
    header.lastIndex = position
    const number = header.exec(text)?.[1]
    const reader = new CosReader(text, header.lastIndex)
    const value = number === undefined ? undefined : reader.read()
    if (!(value instanceof Map) || value.get('Type') !== '/StructElem')
      throw new Error(`No structure element: ${text.slice(position, position + 60)}`)
    objects.set(Number(number), value)
    position = text.indexOf(objectEnd, reader.position) + objectEnd.length
  }
  return objects
}

function element(number: number, objects: Objects): StructureElement {
  const object = objects.get(number)
  if (!object) throw new Error(`The tags of the browser have no object ${number}`)
  const page = referenceOf(object.get('Pg'))
  return {
    kind: 'element',
    object: number,
    type: nameOf(object.get('S')),
    children: listOf(object.get('K')).map((kid) => node(kid, page, objects)),
    language: textOf(object.get('Lang')),
    alternative: textOf(object.get('Alt')),
    id: textOf(object.get('ID')),
    attributes: attributesOf(object.get('A'))
  }
}

/** 14.7.2, table 323: what may stand in `/K`. */
function node(kid: CosValue, page: number | undefined, objects: Objects): StructureNode {
  const child = referenceOf(kid)
  if (child !== undefined) return element(child, objects)
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
  const found: Record<string, Record<string, AttributeValue>> = {}
  for (const dictionary of listOf(value)) {
    if (!(dictionary instanceof Map)) continue
    const owner = nameOf(dictionary.get('O'))
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

function listOf(value: CosValue | undefined): readonly CosValue[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

function referenceOf(value: CosValue | undefined): number | undefined {
  return isObject(value) && 'reference' in value ? value.reference : undefined
}

function textOf(value: CosValue | undefined): string | undefined {
  return isObject(value) && 'text' in value ? value.text : undefined
}

function nameOf(value: CosValue | undefined): string {
  return typeof value === 'string' ? value.slice(1) : ''
}

function isObject(value: CosValue | undefined): value is Extract<CosValue, object> {
  return typeof value === 'object' && value !== null
}
