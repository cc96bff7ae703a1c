/** What a record is made of, and the parts of the metadata that many records need in the same form. */
import type {
  Contributor,
  ContributorName,
  PublicationMetadata
} from '../../read/publication-metadata.ts'

export type RecordSource = {
  readonly slug: string
  readonly metadata: PublicationMetadata
  /** Of the landing page; `undefined` when the site has no address yet. */
  readonly url: string | undefined
  /** Of who runs the site. */
  readonly mail: string | undefined
  /** The files of this build that a reader downloads. */
  readonly downloads: readonly Download[]
  /** `oogst 0.1.0`. */
  readonly generator: string
  /** `schema:accessibilityFeature` and the like, as EPUB names them. */
  readonly accessibility: readonly (readonly [name: string, value: string])[]
}

export type Download = {
  readonly format: 'pdf' | 'epub'
  readonly mediaType: string
  /** Absolute; `undefined` when the site has no address yet. */
  readonly url: string | undefined
}

export function contributorsOf(
  { contributors }: PublicationMetadata,
  role: string
): readonly ContributorName[] {
  return contributors
    .filter((one: Contributor) => one.role === role)
    .map(({ name }) => name)
}

/** ISO 639-2/B, which libraries write; `undefined` for a language that is not in this list. */
export function libraryLanguage(tag: string): string | undefined {
  return libraryLanguages[tag.split('-')[0] ?? '']
}

const libraryLanguages: Readonly<Record<string, string>> = {
  de: 'ger',
  en: 'eng',
  es: 'spa',
  fr: 'fre',
  fy: 'fry',
  nl: 'dut'
}

/** `Laan, Eva van der`, or the name of an organisation. */
export function invertedName(name: ContributorName): string {
  if (name.kind === 'organisation') return name.name
  const given = [name.given, name.particle].filter(
    (part) => part !== undefined && part !== ''
  )
  return given.length === 0 ? name.family : `${name.family}, ${given.join(' ')}`
}

/** The values of one accessibility property. */
export function accessibilityValues(
  { accessibility }: RecordSource,
  name: string
): readonly string[] {
  return accessibility.flatMap(([property, value]) =>
    property === `schema:${name}` ? [value] : []
  )
}
