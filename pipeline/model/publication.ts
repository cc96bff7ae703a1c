/**
 * The model: what every renderer reads. Plain, readonly data; nothing in it knows of a
 * format, and no renderer changes it (take a copy of a tree before changing it).
 *
 * The hast in `body`, `content` and `titleContent` keeps to these forms, in all formats:
 *
 * - an `id` is unique over the whole publication, and a link to it is `href="#id"`;
 *   a renderer that spreads the publication over files puts the file in front;
 * - a reference to a note is `<a class="note-reference" id href="#note-id">1</a>`;
 *   the note itself is in `Section.notes`;
 * - a link to a note in other words, such as “noot 3”, is `<a class="note-link" href="#note-id">`;
 * - a citation is `<span class="citation" id>` with `<a class="citation-link" href="#entry-id">` inside;
 * - a figure is `<figure id class="figure">` with `<img src>` (a path of `Publication.resources`)
 *   or inline `<svg role="img" aria-label>`, perhaps `<details class="description">` to which the
 *   image points (`aria-describedby`), and `<figcaption>`, perhaps with `<span class="credit">`;
 * - a chart is such a figure with an `<svg>`; between that and the caption is
 *   `<details class="chart-data">` with the same data as `<table>`;
 * - a timeline is `<figure id class="figure timeline">` with `<ol>` and `<figcaption>`; each `<li>` has
 *   `<p class="timeline-date">`, with `<time datetime>` where the date is certain, and `<div class="timeline-text">`;
 * - a decoration is `<div class="figure decoration">` with `<img alt="">` or `<svg aria-hidden>`;
 * - a table is `<div id class="table-block">` with `<table>` (`<caption>` first) and then its notes
 *   (`<p class="table-note">`); `<th scope>` heads columns and rows, and `wide` says that it needs room;
 * - a formula is `<math alttext>`; on lines of its own it stands in `<div class="formula">` (`wide` says
 *   that it needs room), with an id and `<span class="formula-number">` where it has a number;
 * - a box is `<aside id class="box box-tip" aria-labelledby>` that starts with
 *   `<p class="box-title" id role="heading" aria-level>`, its kind and number in `<span class="label">`;
 * - a quotation with its source is `<figure id class="quotation">` with `<blockquote>` and `<figcaption>`;
 * - verse is `<figure id class="verse">` with `<p>` for each stanza, `<br>` between its lines, and
 *   perhaps `<figcaption>`;
 * - an item of a task list is `<li class="task-list-item">` that starts with
 *   `<span class="task-box">`, with `task-done` when it is ticked and the words in `<span class="task-state">`;
 * - a definition list is `<dl>`; of a glossary `<dl class="glossary">` with `<dt id><dfn>`, and an
 *   abbreviation behind the term in `<abbr>`;
 * - a link to a term is `<a class="glossary-link" href="#begrip-term">`; an abbreviation in the text
 *   is `<abbr title>`, and without a title where its long form stands before it;
 * - text for one medium is `<div data-medium="print">` or `"screen"`, at the top of `body` or
 *   in a box; a renderer starts with `publicationFor`;
 * - a page number is `<span class="page-reference" data-medium="print">` with `<a href data-page-of>`;
 * - a place of the register is `<span id class="index-mark">`, empty where it marks no words;
 * - words in another language have `lang`.
 */
import type { Element, ElementContent, Root } from 'hast'
import type { PublicationMetadata } from '../read/publication-metadata.ts'
import type { PrintSettings } from '../read/print-settings.ts'
import type { Resource } from '../read/resource.ts'
import type { Role } from '../roles.ts'

export type Publication = {
  /** Folder name, and the name of the PDF, the EPUB and the folder of the site. */
  readonly slug: string
  readonly metadata: PublicationMetadata
  /** In reading order; generated sections (`omslag`, `titelpagina`, `inhoud`, `literatuur`, `register`) have their place too. */
  readonly spine: readonly Section[]
  /** Nested: parts hold their chapters, chapters their sections (`<h2>`, `<h3>`). */
  readonly contents: readonly ContentsEntry[]
  /** Sorted as the citation style says; only what is cited or asked for (`nocite`). */
  readonly bibliography: readonly BibliographyEntry[]
  /** The register, sorted; empty when nothing is marked. */
  readonly index: readonly IndexGroup[]
  /** `undefined` for a publication that has no cover in its spine. */
  readonly cover: Cover | undefined
  readonly print: PrintSettings
  /** The Markdown that it is made from, included files as well; empty unless the PDF carries it. */
  readonly sources: readonly SourceText[]
  /** Images that the text uses, by the path that `<img src>` has. */
  readonly resources: ReadonlyMap<string, Resource>
}

export type SourceText = {
  /** Relative to the publication’s folder, with `/`. */
  readonly path: string
  readonly text: string
}

export type Cover = {
  /** The editor’s image, `<img>` or `<svg>`; `undefined` for a cover that is set from the metadata. */
  readonly image: Element | undefined
  /** The file of an `<img>`, which stands in no text and so not in `resources`; size in pixels. */
  readonly raster:
    | { readonly resource: Resource; readonly width: number; readonly height: number }
    | undefined
  /** Of the editor’s image. */
  readonly alternativeText: string | undefined
}

export type Section = {
  /** For example `hoofdstuk-3`, `inleiding`, `deel-1`: the fragment and the file name. */
  readonly id: string
  readonly role: Role
  /** As shown: `3` for a chapter, `1` for a part; `undefined` when not numbered. */
  readonly number: string | undefined
  /** With label: `Hoofdstuk 3`, `Deel 1`; `undefined` when not numbered. */
  readonly label: string | undefined
  readonly title: string
  readonly titleContent: readonly ElementContent[]
  /** Without the title; its headings start at `<h2>`. Empty for generated sections. */
  readonly body: Root
  /** In order of first reference. */
  readonly notes: readonly Note[]
  /** The part that a chapter belongs to. */
  readonly partId: string | undefined
  /** Path of the Markdown file in the manuscript; `undefined` for generated sections. */
  readonly sourcePath: string | undefined
}

export type Note = {
  readonly id: string
  /** `1`, `2`, …: starts anew in each section. */
  readonly number: string
  /** The ids of the references to this note, in reading order; at least one. */
  readonly referenceIds: readonly string[]
  /** Block content: usually one paragraph. */
  readonly content: readonly ElementContent[]
}

export type ContentsEntry = {
  readonly id: string
  /** The section that holds `id`. */
  readonly sectionId: string
  readonly role: Role
  /** 1 for a section of the spine, 2 for `<h2>`, 3 for `<h3>`. */
  readonly depth: number
  readonly number: string | undefined
  readonly label: string | undefined
  readonly title: string
  readonly titleContent: readonly ElementContent[]
  readonly children: readonly ContentsEntry[]
}

export type BibliographyEntry = {
  /** `literatuur-` and the citation key. */
  readonly id: string
  readonly key: string
  readonly content: readonly ElementContent[]
  /** Where the work is cited, in reading order; empty for a work that is listed without being cited (`nocite`). */
  readonly citedAt: readonly CitationPlace[]
}

export type CitationPlace = {
  /** The id of the citation. */
  readonly id: string
  readonly sectionId: string
}

export type IndexGroup = {
  /** `A`, …, or `0–9`. */
  readonly letter: string
  readonly entries: readonly IndexEntry[]
}

export type IndexEntry = {
  /** `register-ingang-` and a number. */
  readonly id: string
  readonly term: string
  /** In reading order. */
  readonly locators: readonly IndexLocator[]
  /** The entries that this one refers to. */
  readonly see: readonly { readonly id: string; readonly term: string }[]
  readonly children: readonly IndexEntry[]
}

export type IndexLocator = {
  /** Of the mark in the text. */
  readonly id: string
  /** Where that is, in words: `hoofdstuk 3`, or the title of a section without number. */
  readonly name: string
}
