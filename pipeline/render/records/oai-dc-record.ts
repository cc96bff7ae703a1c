/**
 * The publication as simple Dublin Core, in the form of OAI-PMH.
 *
 * | PublicationMetadata | oai_dc |
 * |---|---|
 * | title, subtitle | `title` (ISBD: ` : ` between them) |
 * | contributors `aut` | `creator`; the others `contributor` |
 * | publishers, issued, language | `publisher` (one each), `date`, `language` |
 * | abstract, subjects, rights | `description`, `subject` (one each), `rights` |
 * | identifiers, address | `identifier` (one each) |
 * | downloads | `format` |
 *
 * Source: Open Archives Initiative, oai_dc 2.0 (http://www.openarchives.org/OAI/openarchivesprotocol.html).
 */
import type { Element } from 'xast'
import { x } from 'xastscript'
import { contributorName, publisherName } from '../names.ts'
import { lines, xmlDocument } from '../xml.ts'
import type { RecordSource } from './record-source.ts'

export function oaiDcRecord({ metadata, url, downloads }: RecordSource): string {
  const { title, subtitle, contributors, identifiers } = metadata
  const names = (isAuthor: boolean): readonly string[] =>
    contributors
      .filter(({ role }) => (role === 'aut') === isAuthor)
      .map(({ name }) => contributorName(name))
  const fields: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['title', [subtitle === undefined ? title : `${title} : ${subtitle}`]],
    ['creator', names(true)],
    ['contributor', names(false)],
    ['publisher', metadata.publishers.map(publisherName)],
    ['date', [metadata.issued]],
    ['language', [metadata.language]],
    ['type', ['Text']],
    ['format', downloads.map(({ mediaType }) => mediaType)],
    ['description', [metadata.abstract]],
    ['subject', metadata.subjects],
    ['identifier', [url, ...identifiers]],
    ['rights', [metadata.rights]]
  ]
  const elements = fields.flatMap(([name, values]) =>
    values.flatMap((value) => field(name, value))
  )
  return xmlDocument(x('oai_dc:dc', namespaces, lines(elements)))
}

function field(name: string, value: string | undefined): Element[] {
  return value === undefined || value === '' ? [] : [x(`dc:${name}`, value)]
}

const namespaces = {
  'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd'
}
