import type { Element } from 'hast'
import type { GovernmentOrganization, Organization, Person } from 'schema-dts'
import type { RenderOptions } from '../../options.ts'
import type { Contributor, Publisher } from '../../read/publication-metadata.ts'
import { contributorName } from '../names.ts'
import { fullTitle } from '../titles.ts'
import { authors } from '../web/authors.ts'
import { absoluteUrl } from '../web/html-document.ts'
import { accessibilityOf } from './accessibility.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { downloadFiles, downloadFormats } from './downloads.ts'
import { jsonLd } from './json-ld.ts'
import { schemaTypes } from './landing-links.ts'
import { landingPath } from './landing-path.ts'

/**
 * The publication as schema.org has it: what the record says, and the files of this build.
 *
 * | PublicationMetadata | schema.org |
 * |---|---|
 * | title, subtitle | `name`, `alternativeHeadline` |
 * | contributors `aut`, `edt` | `author`, `editor` |
 * | publishers | `publisher`; a unit is its `department` |
 * | issued, modified | `datePublished`, `dateModified` |
 * | language, abstract, subjects | `inLanguage`, `abstract`, `keywords` |
 * | place, identifiers | `locationCreated`, `identifier` |
 * | the facts of accessibility | `accessMode` and the like |
 *
 * Source: https://schema.org/Report, https://schema.org/Book.
 */
export function landingJsonLd(entry: CatalogueEntry, options: RenderOptions): Element {
  const { metadata } = entry.publication
  const url = absoluteUrl(landingPath(entry.publication), options)
  const editors = metadata.contributors.filter(({ role }) => role === 'edt')
  return jsonLd({
    '@context': 'https://schema.org',
    '@type': schemaTypes[metadata.type],
    ...(url !== undefined && { '@id': `${url}#werk`, url }),
    name: metadata.title,
    ...(metadata.subtitle !== undefined && { alternativeHeadline: metadata.subtitle }),
    headline: fullTitle(metadata),
    inLanguage: metadata.language,
    datePublished: metadata.issued,
    dateModified: metadata.modified,
    abstract: metadata.abstract,
    keywords: [...metadata.subjects],
    identifier: [...metadata.identifiers],
    isAccessibleForFree: true,
    ...accessibilityOf(entry),
    publisher: metadata.publishers.map(organisation),
    ...people('author', authors(metadata)),
    ...people('editor', editors),
    ...(metadata.place !== undefined && {
      locationCreated: { '@type': 'Place', name: metadata.place }
    }),
    encoding: downloadFiles(entry, options).map((file) => {
      const contentUrl = absoluteUrl(file.path, options)
      return {
        '@type': 'MediaObject',
        encodingFormat: downloadFormats.get(file.format)?.mediaType ?? '',
        contentSize: `${file.byteLength} B`,
        ...(contentUrl !== undefined && { contentUrl })
      }
    })
  })
}

function people(property: 'author' | 'editor', list: readonly Contributor[]) {
  return list.length === 0 ? {} : { [property]: list.map(person) }
}

function person({ name }: Contributor): Person | Organization {
  if (name.kind === 'organisation') return { '@type': 'Organization', name: name.name }
  const family = [name.particle, name.family].filter((part) => part !== undefined)
  return {
    '@type': 'Person',
    name: contributorName(name),
    givenName: name.given,
    familyName: family.join(' ')
  }
}

/** A name says what it is: the ministries are the organisations of government. */
function organisation({
  name,
  abbreviation,
  unit
}: Publisher): GovernmentOrganization | Organization {
  const isGovernment = /^(ministerie|gemeente|provincie|waterschap)\b/iu.test(name)
  return {
    '@type': isGovernment ? 'GovernmentOrganization' : 'Organization',
    name,
    ...(abbreviation !== undefined && { alternateName: abbreviation }),
    ...(unit !== undefined && { department: { '@type': 'Organization', name: unit } })
  }
}
