/**
 * A citation style cut down to what the entry of one work asks of it: constructing citeproc’s
 * engine takes as long as the style is large, and Chicago is for every kind of work there is.
 */
import type { Element, ElementContent, Root, RootContent } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'

/**
 * @param type
 *   Of the work, in the words of CSL; branches for other types alone are left out.
 * @returns
 *   CSL that gives the same entry, and no citations.
 *
 * Source: CSL 1.0.2, “Choose”: the first branch that holds is the one that is used.
 */
export function styleForEntry(style: string, type: string): string {
  const tree = fromXml(style)
  const root = tree.children.find((node): node is Element => node.type === 'element')
  if (!root) return style
  root.children = root.children.map((node) =>
    isElement(node, 'citation') ? emptyCitation() : node
  )
  cutBranches(root, type)
  dropUnusedMacros(root)
  return toXml(tree)
}

/** An engine wants one, whatever it is. */
function emptyCitation(): Element {
  return x('citation', [x('layout', [x('text', { value: '-' })])])
}

function cutBranches(parent: Element, type: string): void {
  parent.children = parent.children.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    cutBranches(node, type)
    return node.name === 'choose' ? chosen(node, type) : [node]
  })
}

function chosen(choose: Element, type: string): ElementContent[] {
  const branches: Element[] = []
  for (const branch of choose.children) {
    if (branch.type !== 'element') continue
    const holds = holdsFor(branch, type)
    if (holds !== false) branches.push(branch)
    if (holds === true) break
  }
  const [first, ...others] = branches
  if (!first) return []
  if (holdsFor(first, type) === true) return first.children
  const [last] = others.slice(-1)
  if (last && holdsFor(last, type) === true) Object.assign(last, bare('else'))
  return [{ ...choose, children: [{ ...first, name: 'if' }, ...others] }]
}

function bare(name: string): Pick<Element, 'name' | 'attributes'> {
  return { name, attributes: {} }
}

/** @returns `undefined` when it depends on more than the type. */
function holdsFor({ name, attributes }: Element, type: string): boolean | undefined {
  if (name === 'else') return true
  const { type: types, match = 'all', ...others } = attributes
  if (!types || Object.keys(others).length > 0) return undefined
  const names = types.split(/\s+/u)
  if (match === 'none') return !names.includes(type)
  return match === 'any' || names.length === 1 ? names.includes(type) : undefined
}

/** Those that nothing calls any more; what only they call, goes with them. */
function dropUnusedMacros(root: Element): void {
  const macros = new Map(
    root.children
      .filter((node) => isElement(node, 'macro'))
      .map((macro) => [macro.attributes['name'] ?? '', macro])
  )
  const used = new Set<string>()
  const follow = (node: Element) => {
    const { macro } = node.attributes
    if (macro && !used.has(macro)) {
      used.add(macro)
      const called = macros.get(macro)
      if (called) follow(called)
    }
    for (const child of node.children) if (child.type === 'element') follow(child)
  }
  for (const node of root.children)
    if (node.type === 'element' && node.name !== 'macro') follow(node)
  root.children = root.children.filter(
    (node) => !isElement(node, 'macro') || used.has(node.attributes['name'] ?? '')
  )
}

function isElement(node: RootContent | Root, name: string): node is Element {
  return node.type === 'element' && node.name === name
}
