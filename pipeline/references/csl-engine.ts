/** Citations and reference list by citeproc-js: CSL items and a style in, hast out. */
import citeproc, { type CitationCluster } from 'citeproc'
import type { Element, ElementContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { removePosition } from 'unist-util-remove-position'
import type { Citation, CitationItem } from '../parse/citation-node.ts'
import { asList, asRecord, asText, type Fields } from '../read/values.ts'
import { takeShortcuts } from './citeproc-shortcuts.ts'
import type { CslItem } from './csl-item.ts'
import { localeXml } from './csl-styles.ts'
import { mergedCites } from './merged-cites.ts'
import { withTitleLanguage } from './title-language.ts'

export type RenderedReferences = {
  /** Content of each citation that could be rendered: at least one of its keys has an entry. */
  readonly citations: ReadonlyMap<Citation, readonly ElementContent[]>
  /** In the order of the style, by key; only what is cited or asked for. */
  readonly entries: readonly {
    readonly key: string
    readonly content: readonly ElementContent[]
  }[]
}

/** What the engine reads of a reference list. */
type Works = { readonly items: ReadonlyMap<string, { readonly item: CslItem }> }

const parser = unified().use(rehypeParse, { fragment: true }).freeze()

/**
 * @param citations
 *   All citations of the publication in reading order: numbers, `2011a` and `2011b` depend on it.
 * @param uncited
 *   Keys of works to list though no citation names them (`nocite`).
 * @param style
 *   CSL 1.0.2, XML.
 * @param entryId
 *   The id of the entry of a key: each cite links to it.
 */
export function renderReferences(
  citations: readonly Citation[],
  uncited: readonly string[],
  bibliography: Works,
  style: string,
  language: string,
  entryId: (key: string) => string
): RenderedReferences {
  const known = citations.filter(({ items }) =>
    items.some(({ key }) => bibliography.items.has(key))
  )
  const listed = uncited.filter((key) => bibliography.items.has(key))
  if (known.length === 0 && listed.length === 0)
    return { citations: new Map(), entries: [] }
  const engine = createEngine(bibliography, style, language, entryId)
  const isNote = engine.opt.xclass === 'note'
  const clusters = known.map((citation, index) =>
    cluster(citation, index, bibliography, isNote)
  )
  const texts = engine.rebuildProcessorState(clusters, 'html', listed.map(idOf))
  const rendered = known.map((citation, index) => {
    const text = texts[index]?.[2] ?? ''
    const isBare = isNote && citation.mode === 'narrative'
    const html = isBare ? text : withAffixes(text, citation, engine)
    return [citation, parseHtml(html)] as const
  })
  return {
    citations: new Map(rendered),
    entries: renderEntries(engine, bibliography, language)
  }
}

/** citeproc keeps items in plain objects: with a prefix no key is a word of JavaScript (`constructor`). */
function idOf(key: string): string {
  return `key:${key}`
}

function keyOf(id: string): string {
  return id.slice('key:'.length)
}

type Engine = InstanceType<typeof citeproc.Engine>

function createEngine(
  bibliography: Works,
  style: string,
  language: string,
  entryId: (key: string) => string
): Engine {
  // Its own comparison makes a collator for each pair: of 10,000 works a seventh of all the time.
  citeproc.stringCompare = new Intl.Collator(language, {
    sensitivity: 'base',
    ignorePunctuation: true,
    numeric: true
  }).compare
  const engine = new citeproc.Engine(
    {
      retrieveLocale: localeXml,
      // `system_id` makes citeproc call `wrapCitationEntry`.
      retrieveItem: (id) => ({
        ...bibliography.items.get(keyOf(id))?.item,
        id,
        system_id: id
      }),
      wrapCitationEntry(text, id) {
        // A numeric style wraps numbers, and those without saying of which work.
        if (id === undefined) return text
        return `<a class="citation-link" href="#${entryId(keyOf(id))}">${text}</a>`
      }
    },
    style,
    language,
    true
  )
  engine.opt.development_extensions.apply_citation_wrapper = true
  engine.opt.development_extensions.wrap_url_and_doi = true
  takeShortcuts(engine)
  return engine
}

/**
 * With links around cites citeproc leaves out the brackets of the style; in “Wenger (1998)”
 * they stand around the link.
 */
function withAffixes(text: string, { mode, items }: Citation, engine: Engine): string {
  const prefix = escapeHtml(engine.citation.opt.layout_prefix)
  const suffix = escapeHtml(engine.citation.opt.layout_suffix)
  if (mode === 'parenthetical') return `${prefix}${text}${suffix}`
  if (text.startsWith(noForm)) {
    // A numeric style has no author to show: the name is ours, the number the style’s.
    const author = escapeHtml(
      shortAuthor(engine.sys.retrieveItem(idOf(items[0]?.key ?? '')))
    )
    return `${author} ${prefix}${text.slice(noForm.length).trim()}${suffix}`
  }
  return text.replace(
    /<a class="citation-link".*<\/a>/s,
    (link) => `${prefix}${link}${suffix}`
  )
}

/** What citeproc writes where a style gives nothing. */
const noForm = '[NO_PRINTED_FORM]'

/** `Lave en Wenger`, `Wenger e.a.`; the title of a work without author. */
function shortAuthor(item: Fields): string {
  const authors = asList(item['author']).map((name) => {
    const { literal, family, 'non-dropping-particle': particle } = asRecord(name)
    return [particle, family ?? literal]
      .map(asText)
      .filter((part) => part !== undefined)
      .join(' ')
  })
  const [first, second] = authors
  if (first === undefined) return asText(item['title']) ?? ''
  if (authors.length > 2) return `${first} e.a.`
  return second === undefined ? first : `${first} en ${second}`
}

/** The style may come from the manuscript: nothing of it becomes markup. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function cluster(
  citation: Citation,
  index: number,
  bibliography: Works,
  isNote: boolean
): CitationCluster {
  const items = mergedCites(
    citation.items.filter(({ key }) => bibliography.items.has(key))
  )
  return {
    citationID: `citation-${index}`,
    citationItems: items.map(clusterItem),
    properties: {
      noteIndex: 0,
      // Of a note style a cite is all of it, and no author with something in brackets.
      ...(citation.mode === 'narrative' && !isNote && { mode: 'composite' })
    }
  }
}

function clusterItem({
  key,
  prefix,
  suffix,
  label,
  locator,
  suppressAuthor
}: CitationItem) {
  return {
    id: idOf(key),
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
    ...(label !== undefined && { label }),
    ...(locator !== undefined && { locator }),
    ...(suppressAuthor && { 'suppress-author': true })
  }
}

function renderEntries(
  engine: Engine,
  bibliography: Works,
  language: string
): RenderedReferences['entries'] {
  const made = engine.makeBibliography()
  if (!made) return []
  const [{ entry_ids: ids }, texts] = made
  return texts.map((html, index) => {
    const entry = parseHtml(html).find((node): node is Element => node.type === 'element')
    const key = keyOf(ids[index]?.[0] ?? '')
    const item = bibliography.items.get(key)?.item
    const content = entry?.children ?? []
    return { key, content: item ? withTitleLanguage(content, item, language) : content }
  })
}

function parseHtml(html: string): ElementContent[] {
  const root = parser.parse(html.trim())
  removePosition(root, { force: true })
  return root.children.filter((node) => node.type !== 'doctype')
}
