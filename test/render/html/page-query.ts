/** Ask things of a rendered page: its HTML is parsed anew, as a browser would. */
import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** Elements with a tag name, in the order of the document; all when there is no name. */
export function elements(page: VFile | Root | Element, tagName?: string): Element[] {
  const found: Element[] = []
  visit(treeOf(page), 'element', (element) => {
    if (tagName === undefined || element.tagName === tagName) found.push(element)
  })
  return found
}

/** The one element with that tag name and those properties; throws when there is none. */
export function element(
  page: VFile | Root | Element,
  tagName: string,
  properties: Readonly<Record<string, string>> = {}
): Element {
  const found = elements(page, tagName).find((candidate) =>
    Object.entries(properties).every(([name, value]) => {
      const own = candidate.properties[name]
      return Array.isArray(own) ? own.includes(value) : own === value
    })
  )
  if (found === undefined) {
    throw new Error(`Cannot find <${tagName}> ${JSON.stringify(properties)}`)
  }
  return found
}

/** Text of an element, with runs of white space as one space. */
export function text(node: Element): string {
  return toString(node).replace(/\s+/gu, ' ').trim()
}

/** Contents of `<meta name>` or `<meta property>`, in order. */
export function metaContents(page: VFile, name: string): string[] {
  return elements(page, 'meta')
    .filter(
      ({ properties }) => properties['name'] === name || properties['property'] === name
    )
    .map(({ properties }) => String(properties['content']))
}

export function fileAt(files: readonly VFile[], path: string): VFile {
  const file = files.find((candidate) => candidate.path === path)
  if (file === undefined) throw new Error(`Cannot find \`${path}\``)
  return file
}

function treeOf(page: VFile | Root | Element): Root | Element {
  return 'type' in page ? page : rehype().parse(page)
}
