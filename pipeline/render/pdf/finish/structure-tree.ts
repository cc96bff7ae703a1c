/** Writes the structure tree (ISO 32000-1, 14.7.2) in place of the browser’s. */
import { cosText } from './cos-text.ts'
import {
  type CosDictionary,
  type CosValue,
  dictionary,
  referenceOf,
  textString
} from './cos-value.ts'
import { idTree } from './id-tree.ts'
import { Parents, parentTree } from './parent-tree.ts'
import type { PdfObjects } from './pdf-objects.ts'
import {
  type Attributes,
  type AttributeValue,
  isElement,
  type StructureElement,
  type StructureNode
} from './structure.ts'

/** Types that are not of PDF 1.7, and what they are in it (14.7.3). */
export const roleMap = { Em: '/Span', Strong: '/Span', Aside: '/Div' } as const

export function writeStructureTree(objects: PdfObjects, root: StructureElement): void {
  const tree = referenceOf(objects.catalog.get('StructTreeRoot'))
  if (tree === undefined) throw new Error('The PDF has no structure tree')
  const written = new StructureWriter(objects)
  const reference = written.write(root, tree)
  const entries = {
    Type: '/StructTreeRoot',
    K: { reference },
    RoleMap: dictionary(roleMap),
    ...parentTree(objects, written.parents),
    ...idTree(objects, written.elementOfId)
  } as const
  objects.set(tree, dictionary(entries))
}

class StructureWriter {
  readonly parents = new Parents()
  readonly elementOfId = new Map<string, number>()
  readonly #objects: PdfObjects

  constructor(objects: PdfObjects) {
    this.#objects = objects
  }

  /**
   * An element of the browser keeps its object number: the outline points to it.
   *
   * @returns
   *   The object number.
   */
  write(element: StructureElement, parent: number): number {
    const { id, type, children } = element
    const number = element.object ?? this.#objects.newNumber()
    const page = pageOf(element)
    let text = `<</Type /StructElem /S /${type} /P ${parent} 0 R`
    if (page !== undefined) text += ` /Pg ${page} 0 R`
    text += propertiesText(element)
    const kids = children.map((node) => this.#kid(node, number, page))
    if (kids.length > 0)
      text += kids.length === 1 ? ` /K ${kids[0]}` : ` /K [${kids.join(' ')}]`
    if (id !== undefined) this.elementOfId.set(id, number)
    this.#objects.setText(number, `${text}>>`)
    return number
  }

  #kid(node: StructureNode, parent: number, page: number | undefined): string {
    if (isElement(node)) return `${this.write(node, parent)} 0 R`
    this.parents.add(node, parent)
    if (node.kind === 'annotation') return `<</Type /OBJR /Obj ${node.object} 0 R>>`
    if (node.page === page && node.owner === page) return String(node.mcid)
    const form = node.owner === node.page ? '' : ` /Stm ${node.owner} 0 R`
    return `<</Type /MCR /Pg ${node.page} 0 R${form} /MCID ${node.mcid}>>`
  }
}

function propertiesText(element: StructureElement): string {
  const { language, alternative, expansion, id, attributes } = element
  let text = ''
  if (language !== undefined) text += ` /Lang ${textString(language).written}`
  if (alternative !== undefined) text += ` /Alt ${textString(alternative).written}`
  if (expansion !== undefined) text += ` /E ${textString(expansion).written}`
  if (id !== undefined) text += ` /ID ${textString(id).written}`
  if (attributes) text += ` /A ${cosText(attributeObject(attributes))}`
  return text
}

/** Of its first content; content of its own on other pages names them itself. */
function pageOf({ children }: StructureElement): number | undefined {
  return children.find((node) => node.kind === 'content')?.page
}

/** One dictionary for each owner: 14.7.5. */
function attributeObject(attributes: Attributes): CosValue {
  const owners = Object.entries(attributes).map(([owner, values]): CosDictionary => {
    const entries = Object.entries(values).map(
      ([name, value]) => [name, attributeValue(value)] as const
    )
    return new Map<string, CosValue>([['O', `/${owner}`], ...entries])
  })
  const [only] = owners
  return only && owners.length === 1 ? only : owners
}

function attributeValue(value: AttributeValue): CosValue {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return `/${value.slice(1)}`
  return value.map((item) => (typeof item === 'number' ? item : textString(item)))
}
