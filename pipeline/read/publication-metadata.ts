/**
 * What `publication.yaml` and `catalogue.yaml` say, complete: every key is there, defaults
 * are filled in, and later stages never ask again. Their JSON Schemas stand beside this file.
 */

export type PublicationMetadata = {
  readonly title: string
  readonly subtitle: string | undefined
  /** The CSL type; grey literature is a `report`. */
  readonly type: 'report' | 'book' | 'pamphlet'
  /** Empty when the record names no author, as that of 2011. */
  readonly contributors: readonly Contributor[]
  readonly publishers: readonly Publisher[]
  readonly place: string | undefined
  /** Year of publication, or a date: `2011`, `2011-05`, `2011-05-18`. */
  readonly issued: string
  /** Day of the last change of this edition, `YYYY-MM-DD`. */
  readonly modified: string
  /** BCP 47, for example `nl-NL`. */
  readonly language: string
  /** Plain text; paragraphs are separated by an empty line. */
  readonly abstract: string
  /** The tags, verbatim. */
  readonly subjects: readonly string[]
  readonly rights: string | undefined
  /** What a reader must know of this edition, for example that its text is newly written. */
  readonly editionNote: string | undefined
  /** Absolute URIs: `https:`, `urn:isbn:`, `doi:`; at least one, oogst adds a `urn:uuid:`. */
  readonly identifiers: readonly string[]
  /** What a person found of the accessibility; `undefined` when nobody judged it. */
  readonly accessibility: AccessibilityStatement | undefined
}

/** A person or an organisation states that the publication keeps WCAG 2.2, level AA. */
export type AccessibilityStatement = {
  /** Who judged it. */
  readonly certifiedBy: string
  /** Address of the report. */
  readonly report: string | undefined
  /** Sentences for the reader, in the language of the publication. */
  readonly summary: string | undefined
}

export type Contributor = {
  readonly name: ContributorName
  /** MARC relator code, for example `aut`, `edt`, `isb`. */
  readonly role: string
}

export type ContributorName =
  | {
      readonly kind: 'person'
      readonly given: string
      readonly particle: string | undefined
      readonly family: string
    }
  | { readonly kind: 'organisation'; readonly name: string }

export type Publisher = {
  readonly name: string
  /** For example `BZK`. */
  readonly abbreviation: string | undefined
  /** Part of the organisation, for example a directorate. */
  readonly unit: string | undefined
}

export type CatalogueMetadata = {
  readonly name: string
  readonly description: string | undefined
  readonly publisher: string | undefined
  /** Absolute, ends in `/`; `undefined` when the site has no address yet. */
  readonly baseUrl: string | undefined
  /** Of who runs the site: registers that are asked for something want to know. */
  readonly mail: string | undefined
  readonly language: string
  /** Publications that are held elsewhere, in the order of the file. */
  readonly records: readonly CatalogueRecord[]
  readonly redirects: readonly Redirect[]
  /** `undefined` when the sitemap is to have none. */
  readonly diwoo: Diwoo | undefined
}

/** A publication that the catalogue only points at. */
export type CatalogueRecord = Pick<
  PublicationMetadata,
  | 'title'
  | 'subtitle'
  | 'contributors'
  | 'publishers'
  | 'place'
  | 'issued'
  | 'language'
  | 'subjects'
> & {
  /** Unique in the catalogue, and no slug of a publication. */
  readonly id: string
  readonly type: RecordType
  readonly abstract: string | undefined
  /** Where it is held; absolute. */
  readonly url: string
}

/** Types of CSL. */
export const recordTypes = [
  'report',
  'book',
  'pamphlet',
  'article-journal',
  'chapter',
  'paper-conference',
  'webpage',
  'document'
] as const
export type RecordType = (typeof recordTypes)[number]

/** A former address of a landing page. */
export type Redirect = {
  /** Path in the site: of a folder, or of a page that ends in `.html`. */
  readonly from: string
  /** Slug of the publication. */
  readonly to: string
}

/** What the Woo index is told of all publications of the site. */
export type Diwoo = {
  /** URI of TOOI. */
  readonly organisation: string
  readonly organisationName: string
  /** Name of one of the categories of the Woo, article 3.3. */
  readonly category: string
}
