/** hast → XHTML: the XML syntax of HTML, with the names and namespaces that XML asks for. */
import type { Element as HastElement } from 'hast'
import { toXast } from 'hast-util-to-xast'
import { SKIP, visit } from 'unist-util-visit'
import type { Element, Nodes } from 'xast'
import { serialize, xmlDeclaration } from './xml.ts'

export const namespaces = {
  html: 'http://www.w3.org/1999/xhtml',
  epub: 'http://www.idpf.org/2007/ops'
} as const

/**
 * Serialize an `<html>` element as an XHTML content document.
 *
 * - `lang` gets `xml:lang` beside it: HTML reads the one, XML the other;
 * - `<svg>`, `<math>` and HTML inside SVG say their namespace;
 * - attributes that are no names in XML, or have a prefix that nothing declares, are left
 *   out; so are comments, and the elements with a prefix that drawing programs leave in SVG.
 *
 * Source: EPUB 3.3, 6.1 (https://www.w3.org/TR/epub-33/#sec-xhtml).
 */
export function xhtml(html: HastElement): string {
  const tree = toXast(html)
  if (tree.type !== 'element') throw new Error('Expected an element')
  keepValidNodes(tree)
  return `${xmlDeclaration}<!DOCTYPE html>\n${closeVoidElements(serialize(tree, false))}\n`
}

function keepValidNodes(tree: Nodes): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'comment' || (node.type === 'element' && !isName.test(node.name))) {
      if (parent !== undefined && index !== undefined) parent.children.splice(index, 1)
      return [SKIP, index ?? 0]
    }
    if (node.type === 'element') node.attributes = validAttributes(node, parent)
    return undefined
  })
}

function validAttributes(
  { name, attributes }: Element,
  parent: Nodes | undefined
): Element['attributes'] {
  const inForeignObject = parent?.type === 'element' && parent.name === 'foreignObject'
  const declared = inForeignObject ? { xmlns: namespaces.html } : rootNamespaces[name]
  const valid = Object.entries(attributes).filter(([key]) => isAttributeName.test(key))
  const language = attributes['lang'] ?? attributes['xml:lang']
  return {
    ...declared,
    ...Object.fromEntries(valid),
    ...(language === undefined ? {} : { lang: language, 'xml:lang': language })
  }
}

const rootNamespaces: Readonly<Record<string, Record<string, string> | undefined>> = {
  svg: {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink'
  },
  math: { xmlns: 'http://www.w3.org/1998/Math/MathML' }
}

const isName = /^[A-Za-z_][\w.-]*$/
const isAttributeName = /^(?:xmlns:epub|(?:epub:|xlink:|xml:)?[A-Za-z_][\w.-]*)$/

/**
 * `<br></br>` → `<br/>`. Only void elements are written short: a reading system that takes
 * the document for HTML would read on inside `<td/>`.
 */
function closeVoidElements(xml: string): string {
  return xml.replace(/><\/(?:br|col|hr|img|input|link|meta|source|track|wbr)>/g, '/>')
}
