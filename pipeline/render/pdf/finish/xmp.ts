/** The XMP packet (ISO 16684-1), with the claims of PDF/UA and PDF/A: nothing else writes those. */
import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { PublicationMetadata } from '../../../read/publication-metadata.ts'
import { publisherName } from '../../names.ts'
import type { Standards } from '../../standards.ts'
import { type Information, joinedKeywords } from './information.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { pdfuaExtensionSchema } from './xmp-extension-schema.ts'

/** ISO 32000-1, 14.3.2: a stream that is not compressed, so that any tool finds it. */
export function writeXmp(
  objects: PdfObjects,
  metadata: PublicationMetadata,
  information: Information,
  standards: Standards
): void {
  const packet = Buffer.from(xmpPacket(metadata, information, standards))
  const stream = objects.addStream(packet, { Type: '/Metadata', Subtype: '/XML' })
  objects.changeCatalog({ Metadata: stream })
}

/**
 * @param standards
 *   What the file claims: those of `standardsWith`, or nothing.
 *
 * Source: XMP part 1 (ISO 16684-1), 7.3: the header and trailer of a packet.
 */
export function xmpPacket(
  metadata: PublicationMetadata,
  information: Information,
  standards: Standards
): string {
  const description = x(
    'rdf:Description',
    { 'rdf:about': '', ...namespaces },
    dublinCore(metadata, information),
    toolAndDates(information),
    rights(metadata),
    claims(standards)
  )
  const rdf = x(
    'rdf:RDF',
    { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' },
    description
  )
  const xml = toXml(x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, rdf))
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${xml.replaceAll(']]>', ']]&gt;')}\n<?xpacket end="r"?>`
}

const namespaces = {
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
  'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
  'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
  'xmlns:pdfaid': 'http://www.aiim.org/pdfa/ns/id/',
  'xmlns:pdfuaid': 'http://www.aiim.org/pdfua/ns/id/',
  'xmlns:pdfaExtension': 'http://www.aiim.org/pdfa/ns/extension/',
  'xmlns:pdfaSchema': 'http://www.aiim.org/pdfa/ns/schema#',
  'xmlns:pdfaProperty': 'http://www.aiim.org/pdfa/ns/property#'
} as const

/** XMP part 1, 8.3. */
function dublinCore(
  { language, publishers, issued, identifiers, type }: PublicationMetadata,
  { title, creators, subject, keywords }: Information
): Element[] {
  return [
    x('dc:format', {}, 'application/pdf'),
    alternatives('dc:title', title, language),
    array('dc:creator', 'Seq', creators),
    ...(subject === '' ? [] : [alternatives('dc:description', subject, language)]),
    array('dc:subject', 'Bag', keywords),
    array('dc:publisher', 'Bag', publishers.map(publisherName)),
    array('dc:language', 'Bag', [language]),
    array('dc:date', 'Seq', [issued]),
    array('dc:type', 'Bag', [type]),
    ...identifiers.slice(0, 1).map((identifier) => x('dc:identifier', {}, identifier))
  ]
}

function toolAndDates({ generator, modified, keywords }: Information): Element[] {
  const date = modified.toISOString().replace(/\.\d+Z$/, 'Z')
  return [
    x('xmp:CreatorTool', {}, generator),
    x('xmp:CreateDate', {}, date),
    x('xmp:ModifyDate', {}, date),
    x('xmp:MetadataDate', {}, date),
    x('pdf:Producer', {}, generator),
    x('pdf:Keywords', {}, joinedKeywords(keywords))
  ]
}

function rights({ rights, language }: PublicationMetadata): Element[] {
  if (rights === undefined) return []
  const address = /https?:\/\/[^\s)]+/.exec(rights)?.[0]
  return [
    alternatives('dc:rights', rights, language),
    x('xmpRights:Marked', {}, 'True'),
    ...(address === undefined ? [] : [x('xmpRights:WebStatement', {}, address)])
  ]
}

/** Only part 3 of PDF/A lets a file carry others of any kind (ISO 19005-3, 6.8). */
export function standardsWith(attachments: readonly unknown[]): Standards {
  return ['PDF/UA-1', attachments.length > 0 ? 'PDF/A-3a' : 'PDF/A-2a']
}

/** ISO 14289-1, clause 5, and ISO 19005-2 and -3, 6.6.4 and 6.6.2.3.2. */
function claims(standards: Standards): Element[] {
  if (standards.length === 0) return []
  const part = standards.includes('PDF/A-3a') ? '3' : '2'
  return [
    x('pdfuaid:part', {}, '1'),
    x('pdfaid:part', {}, part),
    x('pdfaid:conformance', {}, 'A'),
    pdfuaExtensionSchema()
  ]
}

function alternatives(name: string, text: string, language: string): Element {
  const items = ['x-default', language].map((tag) =>
    x('rdf:li', { 'xml:lang': tag }, text)
  )
  return x(name, {}, x('rdf:Alt', {}, items))
}

function array(name: string, kind: 'Seq' | 'Bag', texts: readonly string[]): Element {
  const items = texts.map((text) => x('rdf:li', {}, text))
  return x(name, {}, x(`rdf:${kind}`, {}, items))
}
