/** How to cite: the citation in each style, and the records for reference managers. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { RenderOptions } from '../../options.ts'
import { entryContent } from '../../references/entry-content.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import { citationLine } from '../citation-line.ts'
import { landingSection } from './landing-section.ts'

/** The records that programs for references read; they stand beside the landing page. */
export const citationRecords = [
  {
    extension: 'ris',
    href: 'record.ris',
    mediaType: 'application/x-research-info-systems',
    name: 'RIS',
    use: 'voor Zotero, EndNote en Mendeley'
  },
  {
    extension: 'bibtex.bib',
    href: 'record.bibtex.bib',
    mediaType: 'application/x-bibtex',
    name: 'BibTeX',
    use: 'voor LaTeX en JabRef'
  },
  {
    extension: 'csl.json',
    href: 'record.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    name: 'CSL-JSON',
    use: 'voor Pandoc en Zotero'
  }
] as const

/** Styles of `csl-styles.ts` beside the catalogue’s own, and what a reader calls them. */
const styles = [
  { style: 'apa-nederlands', name: 'APA (Nederlands)' },
  { style: 'chicago-author-date', name: 'Chicago' },
  { style: 'vancouver', name: 'Vancouver' }
] as const

/**
 * Each citation can be copied with a button, which the script adds; the records can be read
 * on the page, copied, and downloaded.
 */
export function citing(entry: CatalogueEntry, options: RenderOptions): Element {
  const { metadata } = entry.publication
  const item = entry.records.get('csl.json')
  const lines = [
    citation('catalogus', 'Zoals deze catalogus', citationLine(metadata)),
    ...(item === undefined
      ? []
      : styles.map(({ style, name }) =>
          citation(style, name, entryContent(item, { name: style }, metadata.language))
        ))
  ]
  const records = options.formats.has('records') ? [recordList(entry)] : []
  return landingSection('citeren', 'Citeren', [
    h('dl', { className: ['citations'] }, lines),
    ...records
  ])
}

function citation(id: string, name: string, content: ElementContent[]): Element {
  return h('div', [
    h('dt', name),
    h('dd', [h('div', { id: `citaat-${id}`, dataCopy: name }, content)])
  ])
}

function recordList({ records }: CatalogueEntry): Element {
  const items = citationRecords.map(({ extension, href, mediaType, name, use }) => {
    const text = extension === 'csl.json' ? undefined : records.get(extension)
    return h('li', [
      h('a', { href, type: mediaType }, `Download ${name}`),
      ` ${use}`,
      ...(text === undefined
        ? []
        : [recordText(extension.replaceAll('.', '-'), name, text)])
    ])
  })
  return h('ul', { className: ['records'], role: 'list' }, items)
}

function recordText(id: string, name: string, text: string): Element {
  return h('details', { className: ['record-text'] }, [
    h('summary', `Toon ${name}`),
    h(
      'pre',
      { id: `citaat-${id}`, dataCopy: name, tabIndex: 0, ariaLabel: name, role: 'group' },
      [h('code', text.replaceAll('\r\n', '\n').trimEnd())]
    )
  ])
}
