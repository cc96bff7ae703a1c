/** The part of citeproc-js that oogst calls; the package has no types of its own. */
declare module 'citeproc' {
  export type CitationItem = {
    id: string
    prefix?: string
    suffix?: string
    locator?: string
    label?: string
    'suppress-author'?: boolean
  }

  export type CitationCluster = {
    citationID: string
    citationItems: CitationItem[]
    properties: {
      noteIndex: number
      mode?: 'composite' | 'author-only' | 'suppress-author'
    }
  }

  export type System = {
    retrieveLocale(language: string): string
    retrieveItem(id: string): Readonly<Record<string, unknown>>
    wrapCitationEntry?(text: string, id: string | undefined): string
  }

  export class Engine {
    sys: System
    constructor(system: System, style: string, language: string, forceLanguage: boolean)
    opt: {
      xclass: 'in-text' | 'note'
      development_extensions: {
        apply_citation_wrapper: boolean
        wrap_url_and_doi: boolean
      }
    }
    citation: { opt: { layout_prefix: string; layout_suffix: string } }
    fun: { flipflopper: { processTags: (blob: { readonly blobs: string }) => void } }
    disambiguate: { run(citation: string, ...rest: unknown[]): void }
    registry: {
      /** Ids of works by the text of their citation. */
      readonly ambigcites: Readonly<Record<string, readonly string[]>>
      readonly uncited: Readonly<Record<string, boolean>>
    }
    getTerm(term: string): string
    rebuildProcessorState(
      citations: CitationCluster[],
      mode: 'html' | 'text',
      uncited: string[]
    ): [citationID: string, noteIndex: number, text: string][]
    makeBibliography(): false | [{ entry_ids: string[][] }, string[]]
  }

  const citeproc: {
    Engine: typeof Engine
    /** Abbreviations by which it knows labels in a locator, by the label: `app.` for `appendix`. */
    STATUTE_SUBDIV_STRINGS_REVERSE: Readonly<Record<string, string>>
    /** Sorts by it when it is set; an engine takes it when it is made. */
    stringCompare?: (a: string, b: string) => number
    toLocaleLowerCase: (this: unknown, text: string) => string
  }
  export default citeproc
}
