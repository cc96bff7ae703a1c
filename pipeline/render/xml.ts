/** Writing XML that is well-formed whatever the text holds. */
import type { Element, ElementContent, Root } from 'xast'
import { toXml } from 'xast-util-to-xml'

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/**
 * Serialize an element as an XML document in UTF-8.
 *
 * Source: XML 1.0 (fifth edition), 2.1 (https://www.w3.org/TR/xml/#sec-well-formed).
 */
export function xmlDocument(element: Element): string {
  return `${xmlDeclaration}${serialize(element, true)}\n`
}

/**
 * Serialize a tree without CDATA sections.
 *
 * `]]>` may not stand in text (XML 1.0, 2.4); the serializer leaves its `>` as it is. With
 * no CDATA sections about, every `]]>` of the result is in text or in an attribute value.
 */
export function serialize(tree: Element | Root, closeEmptyElements: boolean): string {
  const xml = toXml(tree, { closeEmptyElements, tightClose: true })
  return xmlText(xml).replaceAll(']]>', ']]&gt;')
}

/** Leave out what may not be in an XML document, not even as a reference: XML 1.0, 2.2. */
export function xmlText(text: string): string {
  return text.replace(notXmlCharacter, '')
}

const notXmlCharacter = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Each element on a line of its own, where white space means nothing. */
export function lines(elements: readonly Element[]): ElementContent[] {
  const lineBreak = { type: 'text', value: '\n' } as const
  return [lineBreak, ...elements.flatMap((element) => [element, lineBreak])]
}
