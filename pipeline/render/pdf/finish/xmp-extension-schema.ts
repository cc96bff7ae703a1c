/** PDF/A knows no `pdfuaid`, so a file that has it describes it (ISO 19005-2, 6.6.2.3). */
import type { Element } from 'xast'
import { x } from 'xastscript'

export function pdfuaExtensionSchema(): Element {
  const schema = resource([
    x('pdfaSchema:schema', {}, 'PDF/UA identification schema'),
    x('pdfaSchema:namespaceURI', {}, 'http://www.aiim.org/pdfua/ns/id/'),
    x('pdfaSchema:prefix', {}, 'pdfuaid'),
    x('pdfaSchema:property', {}, x('rdf:Seq', {}, partProperty()))
  ])
  return x('pdfaExtension:schemas', {}, x('rdf:Bag', {}, schema))
}

function partProperty(): Element {
  return resource([
    x('pdfaProperty:name', {}, 'part'),
    x('pdfaProperty:valueType', {}, 'Integer'),
    x('pdfaProperty:category', {}, 'internal'),
    x('pdfaProperty:description', {}, 'Part of ISO 14289 that the file keeps to')
  ])
}

function resource(properties: readonly Element[]): Element {
  return x('rdf:li', { 'rdf:parseType': 'Resource' }, [...properties])
}
