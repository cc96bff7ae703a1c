/**
 * The channel from the print HTML to the finishing pass: which element of the one is which
 * element of the other.
 *
 * Chromium’s tags keep little of the HTML: no class, no id, no role that is not its own. They
 * keep the language of an element (`/Lang`) when it is not that of its parent, whatever that
 * language is called. A language tag may end in a part for private use (BCP 47, 2.2.7), which
 * changes neither fonts nor hyphenation nor quotation marks. So an element that PDF knows
 * better than Chromium gets `lang="nl-NL-x-m12"`, where 12 is its place in `StructureMarks`,
 * and the finishing pass takes that away again.
 */

/** What an element of the print HTML is in PDF; what is not given is as Chromium tags it. */
export type StructureMark = {
  /** A structure type (ISO 32000-1, 14.8.4) or one of `roleMap`. */
  readonly type?: string
  /** Type of an element around it, for example `Reference` around a link. */
  readonly wrapper?: string
  /** `/Lang`: BCP 47, where it is another one than around it. */
  readonly language?: string
  /** `/Alt`: 14.9.3. */
  readonly alternative?: string
  /** `/E`, the long form of an abbreviation: 14.9.5. */
  readonly expansion?: string
  /** `/ID`, unique over the document: what the notes have. */
  readonly id?: string
  /** Of a row of a table: where it stands, if not in its body. */
  readonly rowGroup?: 'THead' | 'TFoot'
  /** Of an image, a formula and a caption: a number, which is that of its `PictureBox` as well. */
  readonly picture?: number
  /** Of an image: the path of its file in the publication. */
  readonly source?: string
  /** `/Contents` of the annotations of a link; `{pagina}` stands for the page that it leads to. */
  readonly description?: string
}

/** Elements that are alike share one, so that the browser sees few languages. */
export type StructureMarks = readonly StructureMark[]

/** Value of `lang` for the mark with this place in the list. */
export function markedLanguage(language: string, index: number): string {
  const separator = /(^|-)x-/i.test(language) ? '-' : '-x-'
  return `${language}${separator}m${index}`
}

/** The place in the list that a `/Lang` names; `undefined` when it is just a language. */
export function markIndex(language: string | undefined): number | undefined {
  const index = language === undefined ? undefined : /-m(\d+)$/.exec(language)?.[1]
  return index === undefined ? undefined : Number(index)
}

/** The language itself, without the mark. */
export function languageOfMark(language: string): string {
  return language.replace(/(?:-x)?-m\d+$/, '')
}
