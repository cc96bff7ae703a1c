/** `metadata-agrees`: every file that says something of a publication says the same. */
import type { Root } from 'hast'
import { posix } from 'node:path'
import type { VFile } from 'vfile'
import type {
  ContributorName,
  PublicationMetadata
} from '../read/publication-metadata.ts'
import { doiOf, isbnOf } from '../render/identifiers.ts'
import { contributorName } from '../render/names.ts'
import { libraryLanguage } from '../render/records/record-source.ts'
import { fullTitle } from '../render/titles.ts'
import { statedIn } from './stated/index.ts'
import { pdfMetadata } from './stated/pdf-metadata.ts'
import type { StatedMetadata } from './stated/stated-metadata.ts'

export type CheckedPublication = {
  readonly slug: string
  readonly metadata: PublicationMetadata
}

/**
 * Read back title, authors, date, publishers, language and identifiers from the landing page, the
 * package document of the EPUB, the XMP packet and information dictionary of the PDF, and all
 * records, and compare them with the metadata.
 *
 * A format may say less (a year for a date, no URN), and write a name in its own order; it may not
 * say anything else.
 *
 * @param baseUrl
 *   Of the site; the address of the landing page is an identifier as well.
 * @param treeOf
 *   The hast of a page.
 * @returns
 *   A sentence for each difference.
 */
export function metadataFaults(
  files: readonly VFile[],
  publications: readonly CheckedPublication[],
  baseUrl: string | undefined,
  treeOf: (file: VFile) => Root | undefined
): readonly string[] {
  return publications.flatMap(({ slug, metadata }) => {
    const url = baseUrl === undefined ? [] : [new URL(`${slug}/`, baseUrl).href]
    const expected = { metadata, identifiers: [...metadata.identifiers, ...url] }
    return files
      .filter(({ path }) => posix.dirname(path) === slug)
      .flatMap((file) =>
        faultsOf(file, treeOf(file), expected).map(
          (fault) => `${file.path} does not agree with the metadata: ${fault}`
        )
      )
  })
}

type Expected = {
  readonly metadata: PublicationMetadata
  readonly identifiers: readonly string[]
}

function faultsOf(file: VFile, tree: Root | undefined, expected: Expected): string[] {
  if (file.extname === '.pdf' && file.value instanceof Uint8Array)
    return pdfFaults(file.value, expected)
  // The reading edition as one file lies here too; only a landing page is called `index`.
  if (tree && file.basename !== 'index.html') return []
  return statedIn(file, tree).flatMap((stated) => differences(stated, expected))
}

/** Who made a PDF must be said: without authors it names others, and those are not compared. */
function pdfFaults(bytes: Uint8Array, expected: Expected): string[] {
  const { xmp, title, author } = pdfMetadata(bytes)
  const hasAuthors = authorsOf(expected.metadata).length > 0
  const creators = hasAuthors ? xmp.creators : []
  return [
    ...differences({ ...xmp, creators }, expected),
    ...difference('title', title, fullTitle(expected.metadata)),
    ...difference('creators', author, xmp.creators.join(' '))
  ]
}

function differences(stated: StatedMetadata, { metadata, identifiers }: Expected) {
  const { publishers, issued } = metadata
  return [
    ...difference('title', stated.title.join(' '), fullTitle(metadata)),
    ...creatorFaults(stated.creators, metadata),
    ...(startsWith(issued, stated.date) ? [] : [fault('date', stated.date, issued)]),
    ...publisherFaults(stated.publishers, publishers),
    ...languageFaults(stated.language, metadata.language),
    ...identifierFaults(stated.identifiers, metadata, identifiers)
  ]
}

/** Who comes first stays first. */
function creatorFaults(stated: readonly string[], metadata: PublicationMetadata) {
  const authors = authorsOf(metadata)
  const isSame =
    stated.length === authors.length &&
    authors.every((name, index) => isName(stated[index] ?? '', name))
  const expected = authors.map(contributorName).join('; ')
  return isSame ? [] : [fault('creators', stated.join('; '), expected)]
}

function authorsOf({ contributors }: PublicationMetadata): readonly ContributorName[] {
  return contributors.filter(({ role }) => role === 'aut').map(({ name }) => name)
}

/** `Grond, Eva van der` is `Eva van der Grond`; of an organisation what stands before a comma is enough. */
function isName(stated: string, name: ContributorName): boolean {
  const expected = contributorName(name)
  if (name.kind === 'organisation') return isWhole(stated, expected)
  return sortedWords(stated) === sortedWords(expected)
}

function isWhole(stated: string, name: string): boolean {
  const [start = ''] = name.split(',')
  return (
    letters(name).startsWith(letters(stated)) &&
    letters(stated).startsWith(letters(start))
  )
}

function sortedWords(name: string): string {
  return name
    .split(/[\s,]+/u)
    .map(letters)
    .sort()
    .join(' ')
    .trim()
}

function difference(
  what: string,
  actual: string | undefined,
  expected: string
): string[] {
  return letters(actual ?? '') === letters(expected)
    ? []
    : [fault(what, actual, expected)]
}

function fault(what: string, actual: string | undefined, expected: string): string {
  return `${what} is “${actual ?? ''}”, not “${expected}”`
}

/** Without space, signs and capitals: formats join and end a title in their own way. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}

/** The parts that a date has must be those of the whole one; a year at least. */
function startsWith(issued: string, date: string): boolean {
  const digits = date.split(/\D+/u).filter((part) => part !== '')
  const stated = digits.map((part) => part.padStart(2, '0')).join('')
  return stated.length >= 4 && issued.replaceAll('-', '').startsWith(stated)
}

/** Each is one of ours, by its name; the first is there. */
function publisherFaults(
  stated: readonly string[],
  publishers: PublicationMetadata['publishers']
): string[] {
  const names = publishers.map(({ name }) => name)
  // With its unit, or up to a comma.
  const isOurs = (text: string, name = '') =>
    letters(text).startsWith(letters(name.split(',')[0] ?? ''))
  const strange = stated.filter((text) => !names.some((name) => isOurs(text, name)))
  const [first] = stated
  const isMissing = names.length > 0 && (first === undefined || !isOurs(first, names[0]))
  return isMissing || strange.length > 0
    ? [fault('publisher', stated.join('; '), names.join('; '))]
    : []
}

function languageFaults(stated: string | undefined, language: string): string[] {
  const [primary] = language.split('-')
  const forms = [undefined, language, primary, libraryLanguage(language)]
  return forms.includes(stated) ? [] : [fault('language', stated, language)]
}

/** All are known; a work with a DOI or else an ISBN is called by that, or by its first identifier. */
function identifierFaults(
  stated: readonly string[],
  metadata: PublicationMetadata,
  identifiers: readonly string[]
): string[] {
  const main = doiOf(metadata) ?? isbnOf(metadata)
  const forms = new Set(identifiers.map(bareIdentifier))
  const strange = stated.some((one) => !forms.has(bareIdentifier(one)))
  const wanted = new Set([main, identifiers[0]].map((one) => bareIdentifier(one ?? '')))
  const isMissing =
    main !== undefined && !stated.some((one) => wanted.has(bareIdentifier(one)))
  return strange || isMissing
    ? [fault('identifiers', stated.join(' '), identifiers.join(' '))]
    : []
}

function bareIdentifier(identifier: string): string {
  const bare = identifier
    .toLowerCase()
    .replace(/^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/|urn:isbn:)/u, '')
  return /^[\dx-]+$/u.test(bare) ? bare.replaceAll('-', '') : bare
}
