/** What the file says of the publication: the same for the information dictionary and the XMP packet. */
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { PublicationMetadata } from '../../../read/publication-metadata.ts'
import { contributorName } from '../../names.ts'
import { fullTitle } from '../../titles.ts'

export type Information = {
  readonly title: string
  /** The authors, else who helped to make it, else the publishers; at least one. */
  readonly creators: readonly string[]
  readonly subject: string
  readonly keywords: readonly string[]
  /** UTC, whole seconds. */
  readonly modified: Date
  /** Name and version of the tool. */
  readonly generator: string
}

export function informationOf(
  metadata: PublicationMetadata,
  modified: Date,
  generator: string
): Information {
  const { contributors, publishers, abstract, subjects } = metadata
  const authors = contributors.filter(({ role }) => role === 'aut')
  const named = authors.length > 0 ? authors : contributors
  const names = named.map(({ name }) => contributorName(name))
  return {
    title: fullTitle(metadata),
    creators: names.length > 0 ? names : publishers.map(({ name }) => name),
    subject: abstract,
    keywords: subjects,
    modified,
    generator
  }
}

/** ISO 32000-1, 14.3.3. */
export function writeInformation(document: PDFDocument, information: Information): void {
  const { title, creators, subject, keywords, modified, generator } = information
  document.setTitle(title)
  document.setAuthor(joinedCreators(creators))
  document.setSubject(subject)
  document.setKeywords([joinedKeywords(keywords)])
  document.setCreator(generator)
  document.setProducer(generator)
  document.setCreationDate(modified)
  document.setModificationDate(modified)
}

export function joinedCreators(creators: readonly string[]): string {
  return creators.join('; ')
}

export function joinedKeywords(keywords: readonly string[]): string {
  return keywords.join(', ')
}
