/** What the file says of the publication: the same for the information dictionary and the XMP packet. */
import type { PublicationMetadata } from '../../../read/publication-metadata.ts'
import { contributorName } from '../../names.ts'
import { fullTitle } from '../../titles.ts'
import {
  asciiString,
  type CosText,
  dictionary,
  referenceOf,
  textString
} from './cos-value.ts'
import type { PdfObjects } from './pdf-objects.ts'

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

/** In place of what the browser says: ISO 32000-1, 14.3.3. */
export function writeInformation(objects: PdfObjects, information: Information): void {
  const { title, creators, subject, keywords, modified, generator } = information
  const entries = dictionary({
    Title: textString(title),
    Author: textString(joinedCreators(creators)),
    Subject: textString(subject),
    Keywords: textString(joinedKeywords(keywords)),
    Creator: textString(generator),
    Producer: textString(generator),
    CreationDate: dateString(modified),
    ModDate: dateString(modified)
  })
  const browsers = referenceOf(objects.trailer.get('Info'))
  if (browsers !== undefined) objects.delete(browsers)
  objects.changeTrailer({ Info: objects.add(entries) })
}

/** UTC, to the second: 7.9.4. */
export function dateString(date: Date): CosText {
  return asciiString(`D:${date.toISOString().replaceAll(/\D/g, '').slice(0, 14)}Z`)
}

export function joinedCreators(creators: readonly string[]): string {
  return creators.join('; ')
}

export function joinedKeywords(keywords: readonly string[]): string {
  return keywords.join(', ')
}
