/**
 * The roles a section can have in the spine, and what each is called in the standards.
 *
 * Sources: EPUB Structural Semantics Vocabulary 1.1 (https://www.w3.org/TR/epub-ssv-11/),
 * DPUB-ARIA 1.1 (https://www.w3.org/TR/dpub-aria-1.1/).
 */

export type RoleDescription = {
  /** Where in the book: roman page numbers before `body`, and no number for front and back matter. */
  readonly matter: 'front' | 'body' | 'back'
  /** Value of `epub:type`. */
  readonly epubType: string
  /** DPUB-ARIA role of the `<section>`; `undefined` where none exists. */
  readonly ariaRole: string | undefined
  /** Word before the number (`Hoofdstuk 3`); `undefined` when sections of this role are not numbered. */
  readonly numberLabel: string | undefined
  /** Title of a section that has no file of its own. */
  readonly defaultTitle: string | undefined
  /** Made by oogst from metadata, contents, bibliography or index marks: needs no file. */
  readonly generated: boolean
  /** Made by oogst, unless the editor writes its text in a file. */
  readonly mayBeWritten: boolean
  /** Whether the table of contents lists it. */
  readonly inContents: boolean
}

export const roles = {
  omslag: role('front', 'cover', undefined, {
    defaultTitle: 'Omslag',
    inContents: false
  }),
  titelpagina: role('front', 'titlepage', undefined, {
    defaultTitle: 'Titelpagina',
    mayBeWritten: true,
    inContents: false
  }),
  colofon: role('front', 'colophon', 'doc-colophon', { inContents: false }),
  inhoud: role('front', 'toc', 'doc-toc', { defaultTitle: 'Inhoud', inContents: false }),
  voorwoord: role('front', 'preface', 'doc-preface'),
  inleiding: role('body', 'introduction', 'doc-introduction'),
  deel: role('body', 'part', 'doc-part', { numberLabel: 'Deel' }),
  hoofdstuk: role('body', 'chapter', 'doc-chapter', { numberLabel: 'Hoofdstuk' }),
  nawoord: role('back', 'afterword', 'doc-afterword'),
  bijlage: role('back', 'appendix', 'doc-appendix', { numberLabel: 'Bijlage' }),
  begrippen: role('back', 'glossary', 'doc-glossary'),
  literatuur: role('back', 'bibliography', 'doc-bibliography', {
    defaultTitle: 'Literatuur'
  }),
  register: role('back', 'index', 'doc-index', { defaultTitle: 'Register' })
} as const satisfies Record<string, RoleDescription>

export type Role = keyof typeof roles

function role(
  matter: RoleDescription['matter'],
  epubType: string,
  ariaRole: string | undefined,
  more: {
    readonly numberLabel?: string
    readonly defaultTitle?: string
    readonly mayBeWritten?: true
    readonly inContents?: false
  } = {}
): RoleDescription {
  const { numberLabel, defaultTitle, mayBeWritten = false, inContents = true } = more
  const generated = defaultTitle !== undefined
  const names = { matter, epubType, ariaRole, numberLabel, defaultTitle }
  return { ...names, generated, mayBeWritten, inContents }
}
