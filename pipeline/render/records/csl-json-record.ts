/**
 * The publication as CSL-JSON.
 *
 * | PublicationMetadata | CSL-JSON |
 * |---|---|
 * | type | `type` |
 * | title, subtitle | `title` (joined with `: `), `title-short` |
 * | contributors `aut`, `edt` | `author`, `editor` |
 * | publishers, place | `publisher`, `publisher-place` |
 * | issued | `issued` |
 * | language, abstract, subjects | `language`, `abstract`, `keyword` (one string) |
 * | identifiers, address | `DOI`, `ISBN`, `URL` |
 *
 * Source: CSL-JSON 1.0 (https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json).
 */
import type { Contributor, PublicationMetadata } from '../../read/publication-metadata.ts'
import type { CslItem, CslName } from '../../references/csl-item.ts'
import { doiOf, isbnOf } from '../identifiers.ts'
import { publisherName } from '../names.ts'
import { fullTitle } from '../titles.ts'

/** @param url Address of the landing page, when the site has one. */
export function cslJsonRecord(
  slug: string,
  metadata: PublicationMetadata,
  url: string | undefined
): string {
  const doi = doiOf(metadata)
  const isbn = isbnOf(metadata)
  const item: CslItem = {
    id: slug,
    type: metadata.type,
    title: fullTitle(metadata),
    ...(metadata.subtitle !== undefined && { 'title-short': metadata.title }),
    ...names('author', 'aut', metadata.contributors),
    ...names('editor', 'edt', metadata.contributors),
    publisher: metadata.publishers.map(publisherName).join('; '),
    ...(metadata.place !== undefined && { 'publisher-place': metadata.place }),
    issued: { 'date-parts': [metadata.issued.split('-').map(Number)] },
    language: metadata.language,
    abstract: metadata.abstract,
    keyword: metadata.subjects.join(', '),
    ...(doi !== undefined && { DOI: doi }),
    ...(isbn !== undefined && { ISBN: isbn }),
    ...(url !== undefined && { URL: url })
  }
  return `${JSON.stringify([item], undefined, 2)}\n`
}

function names(variable: string, role: string, contributors: readonly Contributor[]) {
  const found = contributors
    .filter((contributor) => contributor.role === role)
    .map(cslName)
  return found.length > 0 ? { [variable]: found } : {}
}

function cslName({ name }: Contributor): CslName {
  if (name.kind === 'organisation') return { literal: name.name }
  const particle =
    name.particle === undefined ? {} : { 'non-dropping-particle': name.particle }
  return { family: name.family, given: name.given, ...particle }
}
