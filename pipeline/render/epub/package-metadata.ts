/** The `<metadata>` of the package document. */
import { toString } from 'hast-util-to-string'
import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Publication } from '../../model/publication.ts'
import type { RenderOptions } from '../../options.ts'
import type { Contributor, PublicationMetadata } from '../../read/publication-metadata.ts'
import { citationLine } from '../citation-line.ts'
import { contributorName, publisherName, sortingName } from '../names.ts'
import type { PageStart } from '../page-start.ts'
import { accessibilityMetadata } from './accessibility-metadata.ts'
import { lines } from './xml.ts'

/**
 * @param identifierId
 *   Id of the `dc:identifier` that `unique-identifier` names: the first of the metadata.
 * @returns
 *   Dublin Core first, then `dcterms:modified`, the citation, the source of the page list, and the
 *   accessibility metadata.
 *
 * Source: EPUB 3.3, 5.5 (https://www.w3.org/TR/epub-33/#sec-pkg-metadata).
 */
export function packageMetadata(
  publication: Publication,
  identifierId: string,
  pageStarts: readonly PageStart[],
  { modified, generator }: RenderOptions
): Element {
  const { metadata } = publication
  const { identifiers, language, publishers, issued, subjects, abstract, rights } =
    metadata
  return x(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    ...lines([
      ...identifiers.map((identifier, index) =>
        x('dc:identifier', { id: index === 0 ? identifierId : undefined }, identifier)
      ),
      ...titles(metadata),
      x('dc:language', {}, language),
      ...metadata.contributors.flatMap(contributor),
      ...publishers.map((publisher) => x('dc:publisher', {}, publisherName(publisher))),
      x('dc:date', {}, issued),
      ...subjects.map((subject) => x('dc:subject', {}, subject)),
      ...(abstract === '' ? [] : [x('dc:description', {}, abstract)]),
      ...(rights === undefined ? [] : [x('dc:rights', {}, rights)]),
      property('dcterms:modified', utcSeconds(modified)),
      property('dcterms:bibliographicCitation', citation(metadata)),
      ...pageBreakSource(metadata, pageStarts),
      ...accessibilityMetadata(publication, pageStarts),
      x('meta', { name: 'generator', content: generator })
    ])
  )
}

/** As the catalogue cites it; a record of it is `dcterms:bibliographicCitation` everywhere. */
function citation(metadata: PublicationMetadata): string {
  return citationLine(metadata).map(toString).join('')
}

/**
 * The PDF of the same build, by its day: another edition has other pages.
 *
 * Source: EPUB Accessibility 1.1, 4.1.3 (https://www.w3.org/TR/epub-a11y-11/#sec-page-src).
 */
function pageBreakSource(
  { title, modified, publishers }: PublicationMetadata,
  pageStarts: readonly PageStart[]
): Element[] {
  if (pageStarts.length === 0) return []
  const names = publishers.map(publisherName).join(' / ')
  const edition = [`Pdf-uitgave van ${title}`, modified, names].filter(
    (part) => part !== ''
  )
  return [property('pageBreakSource', edition.join(', '))]
}

/** Source: EPUB 3.3, D.3.8 (https://www.w3.org/TR/epub-33/#sec-title-type). */
function titles({ title, subtitle }: PublicationMetadata): Element[] {
  if (subtitle === undefined) return typedTitle(title, 'main', 1)
  return [...typedTitle(title, 'main', 1), ...typedTitle(subtitle, 'subtitle', 2)]
}

function typedTitle(title: string, type: string, sequence: number): Element[] {
  const id = `title-${sequence}`
  return [
    x('dc:title', { id }, title),
    refinement(id, 'title-type', type),
    refinement(id, 'display-seq', String(sequence))
  ]
}

/** Who made the work is a creator; who helped to make it, a contributor. */
function contributor({ name, role }: Contributor, index: number): Element[] {
  const id = `contributor-${index + 1}`
  const element = creatorRoles.has(role) ? 'dc:creator' : 'dc:contributor'
  const fileAs = sortingName(name)
  return [
    x(element, { id }, contributorName(name)),
    x('meta', { refines: `#${id}`, property: 'role', scheme: 'marc:relators' }, role),
    ...(fileAs === undefined ? [] : [refinement(id, 'file-as', fileAs)])
  ]
}

/** Author, creator, issuing body: https://id.loc.gov/vocabulary/relators.html. */
const creatorRoles = new Set(['aut', 'cre', 'isb'])

function property(name: string, value: string): Element {
  return x('meta', { property: name }, value)
}

function refinement(id: string, name: string, value: string): Element {
  return x('meta', { refines: `#${id}`, property: name }, value)
}

/** `2026-11-23T12:00:00Z`: EPUB 3.3, 5.5.4 allows no fraction of a second. */
function utcSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}
