/** Lists as ISO 32000-1, 14.8.4.3.3 has them: `L` holds `LI`, `LI` holds `Lbl` and `LBody`. */
import {
  hasType,
  isElement,
  type StructureElement,
  type StructureNode
} from './structure.ts'

/** Terms and descriptions come without items; the works of a list of literature too. */
export function arrangeList(list: StructureElement): StructureElement {
  const children: StructureNode[] = []
  let item: StructureNode[] = []
  const close = (): void => {
    if (item.length > 0) children.push(listItem(item))
    item = []
  }
  for (const child of list.children) {
    const type = isElement(child) ? child.type : undefined
    if (type === 'Lbl' && item.some((node) => hasType(node, 'LBody'))) close()
    if (type === 'Lbl' || type === 'LBody') item.push(child)
    else {
      close()
      children.push(type === 'LI' || type === 'Caption' ? child : listItem([child]))
    }
  }
  close()
  return { ...list, children }
}

/** All that is not its label goes into the body (ISO 14289-1, 7.6). */
export function arrangeListItem(item: StructureElement): StructureElement {
  const labels = item.children.filter((node) => hasType(node, 'Lbl'))
  const bodies = item.children.filter((node) => hasType(node, 'LBody'))
  const rest = item.children.filter(
    (node) => !labels.includes(node) && !bodies.includes(node)
  )
  const body: StructureElement = { kind: 'element', type: 'LBody', children: rest }
  return { ...item, children: [...labels, ...bodies, ...(rest.length > 0 ? [body] : [])] }
}

function listItem(children: readonly StructureNode[]): StructureElement {
  return arrangeListItem({ kind: 'element', type: 'LI', children })
}
